package lazaret.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.clearance.policy.ShippedPolicies;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptedPoliciesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 24);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CLOSE_CONTACT, -, false, PC9-close",
                "CLOSE_CONTACT, -, true, PC9-close",
                "SECONDARY_CONTACT, -, false, PC9-secondary",
                "INBOUND, -, false, PC9-inbound",
                "RISK_AREA, -, false, PC9-highrisk",
                "SUSPECTED, -, false, SUSP",
                "ASYMPTOMATIC, -, false, DT9-mild",
                "ASYMPTOMATIC, -, true, DT9-mild",
                "CONFIRMED, MILD, false, DT9-mild",
                "CONFIRMED, MILD, true, DT9-hosp",
                "CONFIRMED, MODERATE, false, DT9-hosp",
                "CONFIRMED, SEVERE, true, DT9-hosp",
                "CONFIRMED, CRITICAL, false, DT9-hosp",
                "CONFIRMED, -, false, -"
            })
    void everybodyHasTheVersionAdoptedOutOfTheBox(Category category, ClinicalType type, boolean risk, String id) {
        assertThat(ShippedPolicies.adopted().inForce(category, type, risk, DAY).map(PolicyVersion::id))
                .isEqualTo(java.util.Optional.ofNullable(id));
        // nothing later applies by itself, whatever today's date is
        assertThat(ShippedPolicies.adopted()
                        .inForce(category, type, risk, LocalDate.of(2031, 1, 1))
                        .map(PolicyVersion::id))
                .isEqualTo(java.util.Optional.ofNullable(id));
    }

    @Test
    void aNewlyAdoptedVersionAppliesFromItsDayAndOnlyToThoseItIsFor() {
        AdoptedPolicies adopted = with("TW20-close", DAY);
        assertThat(idFor(adopted, DAY.minusDays(1))).isEqualTo("PC9-close");
        assertThat(idFor(adopted, DAY)).isEqualTo("TW20-close");
        assertThat(adopted.inForce(Category.INBOUND, null, false, DAY)
                        .orElseThrow()
                        .id())
                .isEqualTo("PC9-inbound");
    }

    @Test
    void fiveDaysAreEnoughOnlyWhereTheTwentyMeasuresWereAdopted() {
        IsolationCourse course = CourseBuilder.of(Category.CLOSE_CONTACT)
                .negative("11-11 09:00")
                .negative("11-12 09:00")
                .negative("11-13 09:00")
                .negative("11-15 05:00")
                .build();
        var at = CourseBuilder.at("11-15 08:00");
        assertThat(Clearance.assess(course, ShippedPolicies.adopted(), at).clear())
                .isFalse();
        assertThat(Clearance.assess(course, with("TW20-close", LocalDate.of(2022, 11, 11)), at)
                        .clear())
                .isTrue();
    }

    @Test
    void beforeAnythingWasAdoptedNobodyLeavesAndTheReasonIsSaid() {
        Clearance verdict = Clearance.assess(
                CourseBuilder.of(Category.CLOSE_CONTACT).build(),
                new AdoptedPolicies(List.of()),
                CourseBuilder.at("11-24 08:00"));
        assertThat(verdict.clear()).isFalse();
        assertThat(verdict.unmet()).extracting(Finding::code).containsExactly(CriterionCode.NO_POLICY);
        assertThat(verdict.earliest()).isEmpty();
        assertThat(verdict.policyId()).isEmpty();
        assertThat(verdict.unmet().get(0).evidence().in(Locale.ENGLISH)).contains("No policy adopted");
    }

    @Test
    void everyShippedVersionSaysWhereItComesFromAndWhatNobodyVerified() {
        for (ShippedPolicies.Shipped shipped : ShippedPolicies.all()) {
            PolicyVersion version = shipped.version();
            assertThat(version.sourceIn(Texts.CHINESE).contains("未核实")).isEqualTo(!version.isVerified());
            assertThat(version.sourceIn(Texts.ENGLISH).contains("unverified")).isEqualTo(!version.isVerified());
        }
    }

    private static String idFor(AdoptedPolicies adopted, LocalDate day) {
        return adopted.inForce(Category.CLOSE_CONTACT, null, false, day)
                .orElseThrow()
                .id();
    }

    private static AdoptedPolicies with(String id, LocalDate from) {
        List<AdoptedPolicies.Adoption> all =
                new java.util.ArrayList<>(ShippedPolicies.adopted().adoptions());
        ShippedPolicies.all().stream()
                .filter(s -> s.version().id().equals(id))
                .forEach(s -> all.add(new AdoptedPolicies.Adoption(s.version(), from)));
        return new AdoptedPolicies(all);
    }
}
