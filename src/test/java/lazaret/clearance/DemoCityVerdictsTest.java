package lazaret.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.clearance.policy.ShippedPolicies;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who of the demo city may leave at 2022-11-24 08:00, and why not, told twice: by the product and by hand. */
class DemoCityVerdictsTest {
    private static final int AT_LEAST = 50;
    private static Map<String, Clearance> product;

    @BeforeAll
    static void assessEverybodyPresent() throws IOException {
        product = new TreeMap<>();
        new DemoCity()
                .present()
                .forEach((person, course) ->
                        product.put(person, Clearance.assess(course, ShippedPolicies.adopted(), DemoCity.MOMENT)));
    }

    @Test
    void theProductAndTheRecomputationAgreeOnEverybody() throws IOException {
        Map<String, String> told = new TreeMap<>();
        product.forEach((person, verdict) -> told.put(
                person,
                new TreeSet<>(verdict.unmet().stream().map(f -> f.code().name()).toList()).toString()));
        assertThat(told).isEqualTo(HandVerdicts.ofEverybodyPresent());
    }

    @Test
    void bothVerdictsOccurOftenEnoughToMeanSomething() {
        Map<Boolean, Long> count =
                product.values().stream().collect(Collectors.partitioningBy(Clearance::clear, Collectors.counting()));
        assertThat(count.get(true)).isGreaterThanOrEqualTo(AT_LEAST);
        assertThat(count.get(false)).isGreaterThanOrEqualTo(AT_LEAST);
    }

    @Test
    void everyCriterionOfTheFourPoliciesKeepsSomebodyBack() {
        assertThat(product.values().stream().flatMap(v -> v.unmet().stream()).map(Finding::code))
                .contains(
                        CriterionCode.CONSECUTIVE_NEGATIVES,
                        CriterionCode.TEMPERATURE_NORMAL,
                        CriterionCode.SYMPTOMS_IMPROVED,
                        CriterionCode.IMAGING_IMPROVED,
                        CriterionCode.MINIMUM_DAYS,
                        CriterionCode.SCHEDULED_TESTS);
    }
}
