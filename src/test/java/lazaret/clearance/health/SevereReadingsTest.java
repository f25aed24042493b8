package lazaret.clearance.health;

import static lazaret.clearance.course.CourseBuilder.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lazaret.clearance.ClearanceConstraints;
import lazaret.clearance.SomebodyAsymptomatic;
import lazaret.clearance.Subject;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of a severe reading, and of which. */
class SevereReadingsTest {
    private static final Clock CLOCK = Clock.fixed(at("11-24 08:00"), ZoneOffset.UTC);
    private static Database database;
    private SomebodyAsymptomatic she;
    private final List<SevereReading> told = new ArrayList<>();

    @BeforeAll
    static void start() {
        database = Database.empty();
        ClearanceConstraints.declare();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void somebody() {
        she = SomebodyAsymptomatic.in(database);
    }

    private static HealthCheck check(String when, Integer spo2, Integer breaths) {
        return new HealthCheck(at(when), null, spo2, breaths, null, null);
    }

    private void record(HealthCheck... checks) {
        Subject subject = new Subject(she.number(), null);
        database.inTransaction(em -> new HealthReadings(em, CLOCK, new SevereReadings(em, told::add))
                .recordAll(
                        Arrays.stream(checks)
                                .map(c -> new ReadingRow(subject, c))
                                .toList(),
                        "test"));
    }

    private List<Instant> times() {
        return told.stream().map(SevereReading::at).toList();
    }

    @Test
    void aSevereReadingIsToldWithWhoAndWhat() {
        record(check("11-23 09:00", 93, 31));
        assertThat(told)
                .containsExactly(new SevereReading(
                        she.id(),
                        she.number(),
                        at("11-23 09:00"),
                        Set.of(SevereSign.SPO2, SevereSign.RESPIRATORY_RATE),
                        93,
                        31));
    }

    @Test
    void theSameReadingTwiceIsToldOnce() {
        record(check("11-23 09:00", 93, null), check("11-23 09:00", 93, null));
        record(check("11-23 09:00", 93, null));
        assertThat(told).hasSize(1);
    }

    @Test
    void ofAFileOnlyTheLatestReadingOfTheseValuesIsTold() {
        record(check("11-23 17:00", 92, null), check("11-22 17:00", 90, null), check("11-21 17:00", 91, null));
        assertThat(times()).containsExactly(at("11-23 17:00"));
    }

    @Test
    void whatALaterReadingHasOvertakenCallsNobody() {
        record(check("11-23 17:00", 98, null));
        record(check("11-23 09:00", 90, null));
        assertThat(told).isEmpty();
    }

    @Test
    void aLaterReadingThatMeasuredNeitherOvertakesNothing() {
        record(new HealthCheck(at("11-23 17:00"), null, null, null, "", null));
        record(check("11-23 09:00", 90, null));
        assertThat(times()).containsExactly(at("11-23 09:00"));
    }
}
