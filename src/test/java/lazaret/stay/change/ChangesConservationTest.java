package lazaret.stay.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.change.ChangeKind;
import lazaret.testing.Database;
import lazaret.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What was there before, and what came and went in between, gives what is there afterwards: in every category, for any
 * window, at any state of knowledge, corrections included. The stocks are read from bare rows, by another way than the
 * counts.
 */
class ChangesConservationTest {
    private static final Instant BEGIN = Instant.parse("2022-11-01T00:00:00Z");
    private static final int HOURS = 400;
    private static final int PEOPLE = 300;

    /** One row as it was written. */
    private record Row(long person, Instant at, Instant recorded, Category category, ClinicalType type) {}

    private static Database database;
    private static final List<Row> ROWS = new ArrayList<>();
    /** Where somebody lies, hours from and to. */
    private static final Map<Long, int[]> STAYS = new HashMap<>();

    @BeforeAll
    static void fillACity() {
        database = Database.empty();
        Random random = new Random(20221122);
        try (Sql sql = database.sql()) {
            sql.run("insert into facility (code, kind, name, district, opened_on)"
                    + " values ('H', 'QUARANTINE_HOTEL', '酒店', '长宁', '2022-01-01')");
            sql.run("insert into unit (facility_code, name, kind) values ('H', '1层', 'FLOOR')");
            sql.run("insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                    + " negative_pressure) select 'H', id, n::text, 'CONTAMINATED', true, false, true, false"
                    + " from unit, generate_series(1, " + PEOPLE + ") n");
            sql.run("insert into bed (code, room_id, facility_code, position)"
                    + " select 'H-' || number || '-1', id, 'H', '1' from room");
            for (int i = 1; i <= PEOPLE; i++) {
                fill(sql, random, i);
            }
        }
    }

    private static void fill(Sql sql, Random random, int n) {
        long person = ((Number) sql.one(
                        "insert into person (number, name, sex, paper_type, paper_number, found_at, recorded_by)"
                                + " values (?, '某人', 'F', 'TEMPORARY', ?, '2022-11-01', 't') returning id",
                        "C" + n,
                        "C" + n))
                .longValue();
        Instant at = hour(random.nextInt(HOURS / 2));
        for (int k = random.nextInt(6); k >= 0; k--) {
            write(sql, random, person, at);
            if (random.nextInt(4) == 0) {
                write(sql, random, person, at); // the same time, recorded later: a correction
            }
            at = at.plusSeconds(3600L * (1 + random.nextInt(60)));
        }
        if (n % 3 != 0) {
            int from = random.nextInt(HOURS / 2);
            int to = from + 10 + random.nextInt(HOURS / 2);
            STAYS.put(person, new int[] {from, to});
            sql.run(
                    "insert into stay (person_id, bed_id, facility_code, party, reserved_at, reserved_by, arrived_at,"
                            + " arrived_by, departed_at, departed_by, departure_reason)"
                            + " select ?, id, 'H', ?, cast(? as timestamptz), 't', cast(? as timestamptz), 't',"
                            + " cast(? as timestamptz), 't', 'RELEASE' from bed where code = ?",
                    person,
                    person,
                    hour(from).toString(),
                    hour(from).toString(),
                    hour(to).toString(),
                    "H-" + n + "-1");
        }
    }

    private static void write(Sql sql, Random random, long person, Instant at) {
        Category category = Category.values()[random.nextInt(Category.values().length)];
        ClinicalType type = category == Category.CONFIRMED && random.nextBoolean()
                ? ClinicalType.values()[random.nextInt(4)]
                : null;
        Instant recorded = at.plusSeconds(60L * random.nextInt(5000)).plusMillis(ROWS.size());
        ROWS.add(new Row(person, at, recorded, category, type));
        sql.run(
                "insert into category_entry (person_id, category, clinical_type, at, recorded_at, recorded_by)"
                        + " values (?, ?, ?, cast(? as timestamptz), cast(? as timestamptz), 't')",
                person,
                category.name(),
                type == null ? null : type.name(),
                at.toString(),
                recorded.toString());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Instant hour(int hours) {
        return BEGIN.plusSeconds(3600L * hours);
    }

    /** What somebody was just before a moment, as it was known later: from the bare rows. */
    private static Row before(long person, Instant moment, Instant knownAt) {
        return ROWS.stream()
                .filter(r -> r.person == person && r.at.isBefore(moment) && !r.recorded.isAfter(knownAt))
                .max(Comparator.comparing(Row::at).thenComparing(Row::recorded))
                .orElse(null);
    }

    private static long stock(Category category, Instant moment, Instant knownAt) {
        return ROWS.stream()
                .map(Row::person)
                .distinct()
                .map(p -> before(p, moment, knownAt))
                .filter(r -> r != null && r.category == category)
                .count();
    }

    private static Changes count(Instant from, Instant until, String facility, Instant knownAt) {
        return database.inTransaction(em -> new ChangesInWindow(em).count(from, until, facility, knownAt));
    }

    @Test
    void whatWasAndWhatChangedIsWhatIs() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            Instant from = hour(random.nextInt(HOURS));
            Instant until = from.plusSeconds(3600L * (1 + random.nextInt(96)));
            Instant knownAt = i % 2 == 0 ? Instant.parse("2030-01-01T00:00:00Z") : until;
            Changes changes = count(from, until, null, knownAt);
            for (Category category : Category.values()) {
                assertThat(stock(category, from, knownAt) + changes.growth(category))
                        .as("%s from %s until %s as known at %s", category, from, until, knownAt)
                        .isEqualTo(stock(category, until, knownAt));
            }
        }
    }

    @Test
    void theIdentitiesOfTheReportsHold() {
        Instant known = Instant.parse("2030-01-01T00:00:00Z");
        for (int h = 0; h < HOURS; h += 24) {
            Changes c = count(hour(h), hour(h + 24), null, known);
            assertThat(c.newlyInfected()).isEqualTo(c.count(ChangeKind.NEW));
            assertThat(c.growth(Category.ASYMPTOMATIC))
                    .isEqualTo(c.newAsymptomatic()
                            - c.count(ChangeKind.CONVERTED)
                            + c.count(ChangeKind.RETURNED)
                            - takenBackFrom(c, Category.ASYMPTOMATIC));
            assertThat(c.growth(Category.CONFIRMED))
                    .isEqualTo(c.newConfirmed() - c.count(ChangeKind.RETURNED) - takenBackFrom(c, Category.CONFIRMED));
        }
    }

    private static long takenBackFrom(Changes changes, Category category) {
        return changes.steps().stream()
                .filter(s -> s.kind() == ChangeKind.TAKEN_BACK && s.before() == category)
                .mapToLong(Changes.Step::count)
                .sum();
    }

    @Test
    void aFacilityCountsThoseWhoLieThereAtTheMoment() {
        Instant known = Instant.parse("2030-01-01T00:00:00Z");
        Changes changes = count(hour(50), hour(250), "H", known);
        Map<String, Long> expected = ROWS.stream()
                .filter(r -> !r.at.isBefore(hour(50)) && r.at.isBefore(hour(250)))
                .filter(r -> before(r.person, r.at.plusMillis(1), known) == r)
                .filter(r -> STAYS.containsKey(r.person)
                        && !r.at.isBefore(hour(STAYS.get(r.person)[0]))
                        && r.at.isBefore(hour(STAYS.get(r.person)[1])))
                .collect(Collectors.groupingBy(r -> said(before(r.person, r.at, known), r), Collectors.counting()));
        assertThat(changes.steps().stream()
                        .collect(Collectors.toMap(
                                s -> s.before() + "/" + s.beforeType() + " " + s.after() + "/" + s.afterType(),
                                Changes.Step::count)))
                .isEqualTo(expected)
                .hasSizeGreaterThan(20);
    }

    @Test
    void whoeverIsPositiveAgainIsNeitherNewNorConverted() {
        try (Sql sql = database.sql()) {
            Object person =
                    sql.one("insert into person (number, name, sex, paper_type, paper_number, found_at, recorded_by)"
                            + " values ('AGAIN', '某人', 'F', 'TEMPORARY', 'AGAIN', '2022-09-01', 't') returning id");
            Object stay = sql.one(
                    "insert into stay (person_id, bed_id, facility_code, party, reserved_at, reserved_by, arrived_at,"
                            + " arrived_by, departed_at, departed_by, departure_reason, hold_ended_at, hold_ended_by)"
                            + " select ?, id, 'H', ?, '2022-09-01', 't', '2022-09-01', 't', '2022-09-10', 't', 'DISCHARGE',"
                            + " '2022-09-11', 't' from bed where code = 'H-1-1' returning id",
                    person,
                    person);
            entered(sql, person, "ASYMPTOMATIC", "2022-09-01");
            Object again = entered(sql, person, "CONFIRMED", "2022-09-20");
            sql.run(
                    "insert into came_back (category_entry_id, person_id, after_stay, again, at, recorded_by)"
                            + " values (?, ?, ?, true, '2022-09-20', 't')",
                    again,
                    person,
                    stay);
        }
        Changes changes = count(
                Instant.parse("2022-09-15T00:00:00Z"),
                Instant.parse("2022-09-30T00:00:00Z"),
                null,
                Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(changes.byKind()).containsExactly(Map.entry(ChangeKind.AGAIN, 1L));
        assertThat(changes.newConfirmed()).isZero();
        assertThat(changes.newlyInfected()).isZero();
        assertThat(changes.growth(Category.CONFIRMED)).isOne();
    }

    @Test
    void whoeverComesBackAfterAPositiveThatWasTakenBackIsANewCaseAndNotPositiveAgain() {
        try (Sql sql = database.sql()) {
            Object person = sql.one(
                    "insert into person (number, name, sex, paper_type, paper_number, found_at, recorded_by) values"
                            + " ('B2', '某人', 'F', 'TEMPORARY', 'B2', '2022-07-01', 't') returning id");
            Object stay = sql.one(
                    "insert into stay (person_id, bed_id, facility_code, party, reserved_at, reserved_by, arrived_at,"
                            + " arrived_by, departed_at, departed_by, departure_reason, hold_ended_at, hold_ended_by) select ?, id, 'H', ?,"
                            + " '2022-07-01', 't', '2022-07-01', 't', '2022-07-10', 't', 'RELEASE', '2022-07-11', 't' from bed where code ="
                            + " 'H-2-1' returning id",
                    person,
                    person);
            entered(sql, person, "CLOSE_CONTACT", "2022-07-01");
            entered(sql, person, "ASYMPTOMATIC", "2022-07-12");
            entered(sql, person, "CLOSE_CONTACT", "2022-07-12");
            Object back = entered(sql, person, "ASYMPTOMATIC", "2022-07-14");
            sql.run(
                    "insert into came_back (category_entry_id, person_id, after_stay, again, at, recorded_by)"
                            + " values (?, ?, ?, true, '2022-07-14', 't')",
                    back,
                    person,
                    stay);
            assertThat(sql.column("select again from counted_came_back where person_id = ?", person))
                    .containsExactly("false");
        }
        Changes changes = count(
                Instant.parse("2022-07-11T00:00:00Z"),
                Instant.parse("2022-07-30T00:00:00Z"),
                null,
                Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(changes.count(ChangeKind.AGAIN)).isZero();
        assertThat(changes.newAsymptomatic()).isOne();
    }

    private static Object entered(Sql sql, Object person, String category, String day) {
        return sql.one(
                "insert into category_entry (person_id, category, at, recorded_by)"
                        + " values (?, ?, cast(? as timestamptz), 't') returning id",
                person,
                category,
                day);
    }

    private static String said(Row before, Row after) {
        return (before == null ? "null/null" : before.category + "/" + before.type) + " " + after.category + "/"
                + after.type;
    }
}
