package lazaret.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lazaret.clearance.health.FollowUpReadings;
import lazaret.clearance.health.Measure;
import lazaret.stay.worklist.HealthCall;
import lazaret.stay.worklist.HealthCalls;
import lazaret.stay.worklist.OpenHealthCalls;
import lazaret.testing.container.Tables.Line;

/** Whose readings call a clinician, against conclusions from the bare rows. */
@ApplicationScoped
class CallsOracle {
    @Inject
    private Tables tables;

    @Inject
    private RandomHouses houses;

    @Inject
    private HealthCalls healthCalls;

    @Inject
    private OpenHealthCalls openHealthCalls;

    @Inject
    private FollowUpReadings followUpReadings;

    /** Fevers in hotels and signs of severe cases everywhere, until they are followed up. */
    void calls() {
        houses.build();
        HouseFacts facts = new HouseFacts(tables);
        int open = 0;
        for (String house : List.of(RandomHouses.HOTEL, RandomHouses.HOSPITAL)) {
            Set<String> expected = expected(facts, house);
            assertThat(numbers(healthCalls.of(house))).as(house).isEqualTo(expected);
            assertThat(expected).as("somebody calls in " + house).isNotEmpty();
            open += expected.size();
        }
        assertThat(openHealthCalls.count()).isGreaterThanOrEqualTo(open);
        oneIsWorkedOff();
    }

    private void oneIsWorkedOff() {
        HealthCall first = healthCalls.of(RandomHouses.HOTEL).get(0);
        long before = openHealthCalls.count();
        followUpReadings.followUp(first.person(), first.readings(), Measure.SEEN, "");
        assertThat(numbers(healthCalls.of(RandomHouses.HOTEL))).doesNotContain(first.person());
        assertThat(openHealthCalls.count()).isEqualTo(before - 1);
    }

    private static Set<String> numbers(List<HealthCall> calls) {
        Set<String> numbers = new TreeSet<>();
        calls.forEach(call -> numbers.add(call.person()));
        assertThat(numbers).as("nobody stands there twice").hasSize(calls.size());
        return numbers;
    }

    private static Set<String> expected(HouseFacts facts, String house) {
        Set<String> expected = new TreeSet<>();
        for (Line stay : facts.walk(house)) {
            Line person = facts.person(stay.number("person_id"));
            for (Line reading : facts.readings(person.number("id"))) {
                boolean here = !reading.time("at").isBefore(stay.time("arrived_at"));
                if (here && (hasFever(reading) && house.equals(RandomHouses.HOTEL) || isSevere(reading, person))) {
                    expected.add(person.text("number"));
                }
            }
        }
        return expected;
    }

    private static boolean hasFever(Line reading) {
        return reading.has("temperature") && ((BigDecimal) reading.cells().get("temperature")).doubleValue() > 37.29;
    }

    private static boolean isSevere(Line reading, Line person) {
        boolean bad = reading.has("spo2") && reading.number("spo2") < 94
                || reading.has("respiratory_rate") && reading.number("respiratory_rate") > 29;
        return bad && (!person.has("birth_date") || age(person, reading.time("at")) > 17);
    }

    private static int age(Line person, Instant at) {
        LocalDate born = ((java.sql.Date) person.cells().get("birth_date")).toLocalDate();
        return Period.between(born, LocalDate.ofInstant(at, HouseFacts.ZONE)).getYears();
    }
}
