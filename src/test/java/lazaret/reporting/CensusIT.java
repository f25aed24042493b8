package lazaret.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import lazaret.facility.FacilityKind;
import lazaret.reporting.CityFacts.Site;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The census against an oracle that knows the same facts and none of the SQL. */
class CensusIT {
    private static final Instant END = RandomCity.BEGIN.plus(Duration.ofHours(RandomCity.HOURS + 200L));

    private static Database schema;
    private static DataSource database;

    @BeforeAll
    static void migrate() {
        schema = Database.empty();
        database = TestConnections.to(schema);
    }

    @AfterAll
    static void close() {
        schema.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void countsWhatTheFactsSayInAnyWindowAsKnownAtAnyMoment(long seed) throws SQLException {
        CityFacts city = RandomCity.of(seed);
        CityTables.write(city, database);
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            Instant from = moment(random, RandomCity.BEGIN);
            Instant to = moment(random, from);
            Instant known = random.nextInt(3) == 0 ? null : moment(random, RandomCity.BEGIN);
            compare(city, from, to, known);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void nobodyAppearsOrVanishesBetweenTwoMoments(long seed) throws SQLException {
        CityTables.write(RandomCity.of(seed), database);
        Random random = new Random(-seed);
        for (int i = 0; i < 25; i++) {
            Instant from = moment(random, RandomCity.BEGIN);
            Instant to = moment(random, from);
            Instant known = random.nextBoolean() ? null : moment(random, RandomCity.BEGIN);
            assertThat(new Census(database).over(from, to, known, Selection.ALL))
                    .allMatch(OccupancyRow::reconciles, "reconciles from " + from + " to " + to + " as of " + known);
        }
    }

    @Test
    void adjoiningWindowsAddUpToTheWholeOne() throws SQLException {
        CityTables.write(RandomCity.of(55), database);
        Census census = new Census(database);
        Instant middle = RandomCity.BEGIN.plus(Duration.ofHours(100));
        Movement first = total(census.over(RandomCity.BEGIN, middle, null, Selection.ALL));
        Movement second = total(census.over(middle, END, null, Selection.ALL));
        Movement whole = total(census.over(RandomCity.BEGIN, END, null, Selection.ALL));
        assertThat(first.in() + second.in()).isEqualTo(whole.in()).isPositive();
        assertThat(first.out() + second.out()).isEqualTo(whole.out()).isPositive();
        assertThat(first.closing()).isEqualTo(second.opening()).isPositive();
    }

    @Test
    void selectsByFacilityKindAndDistrict() throws SQLException {
        CityTables.write(RandomCity.of(1), database);
        Census census = new Census(database);
        assertThat(census.at(END, null, new Selection(List.of("S1", "S2"), null, null)))
                .extracting(OccupancyRow::code)
                .containsExactly("S1", "S2");
        assertThat(census.at(END, null, new Selection(null, FacilityKind.QUARANTINE_HOTEL, null)))
                .extracting(OccupancyRow::code)
                .containsExactly("S0", "S4");
        assertThat(census.at(END, null, new Selection(null, null, "别处"))).isEmpty();
        assertThat(census.at(END, null, new Selection(List.of(), null, null))).isEmpty();
    }

    private static void compare(CityFacts city, Instant from, Instant to, Instant known) {
        List<OccupancyRow> rows = new Census(database).over(from, to, known, Selection.ALL);
        CensusOracle oracle = new CensusOracle(city, from, to, known == null ? Instant.MAX : known);
        for (Site site : city.sites()) {
            OccupancyRow row = rows.stream()
                    .filter(one -> one.code().equals(site.code()))
                    .findFirst()
                    .orElseThrow();
            String what = site + " from " + from + " to " + to + " as known at " + known;
            assertThat(row.movement()).as(what).isEqualTo(oracle.movementOf(site));
            assertThat(row.beds()).as(what).isEqualTo(oracle.bedsOf(site));
        }
    }

    private static Movement total(List<OccupancyRow> rows) {
        return rows.stream().map(OccupancyRow::movement).reduce(Movement.NONE, Movement::plus);
    }

    private static Instant moment(Random random, Instant after) {
        return after.plus(Duration.ofMinutes(
                1 + random.nextInt((int) Duration.between(after, END).toMinutes())));
    }
}
