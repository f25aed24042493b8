package lazaret.stay.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Restart;
import lazaret.clearance.policy.Policies;
import lazaret.testing.Database;
import lazaret.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose positive starts whose clock again, on the real database: room, carriage, floor, and those cared for. */
class RestartsTest {
    private static final Instant NOW = Instant.parse("2022-11-20T00:00:00Z");
    private static Database database;
    private static Sql sql;
    private static int count;

    private String house;

    @BeforeAll
    static void start() {
        database = Database.empty();
        sql = database.sql();
    }

    @AfterAll
    static void stop() {
        sql.close();
        database.close();
    }

    /** A house of two floors with two rooms of two beds each: 11 and 12 below, 21 and 22 above. */
    @BeforeEach
    void build() {
        house = "H" + ++count;
        sql.run(
                "insert into facility (code, kind, name, district, opened_on) values (?, 'QUARANTINE_HOTEL', ?, 'x',"
                        + " '2022-01-01')",
                house,
                house);
        for (int floor = 1; floor <= 2; floor++) {
            sql.run("insert into unit (facility_code, name, kind) values (?, ?, 'FLOOR')", house, floor + "层");
            for (int room = 1; room <= 2; room++) {
                String number = "" + floor + room;
                sql.run(
                        "insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                                + " negative_pressure) select ?, id, ?, 'CONTAMINATED', true, false, true, false"
                                + " from unit where facility_code = ? and name = ?",
                        house,
                        number,
                        house,
                        floor + "层");
                for (String position : List.of("1", "E1")) {
                    sql.run(
                            "insert into bed (code, room_id, facility_code, position, extra)"
                                    + " select ?, id, ?, ?, ? from room where facility_code = ? and number = ?",
                            house + "-" + number + "-" + position,
                            house,
                            position,
                            position.equals("E1"),
                            house,
                            number);
                }
            }
        }
    }

    private long person(String name, String category) {
        long id = ((Number) sql.one(
                        "insert into person (number, name, sex, paper_type, paper_number, found_at, recorded_by)"
                                + " values (?, '某人', 'F', 'TEMPORARY', ?, '2022-11-10', 't') returning id",
                        house + name,
                        house + name))
                .longValue();
        sql.run(
                "insert into category_entry (person_id, category, at, recorded_by) values (?, ?, '2022-11-10', 't')",
                id,
                category);
        return id;
    }

    private void lies(long person, String bed, long party, Long carerFor, String from, String to) {
        sql.run(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, carer_for, reserved_at,"
                        + " reserved_by, arrived_at, arrived_by, departed_at, departed_by, departure_reason)"
                        + " select ?, id, facility_code, ?, room_id, ?, cast(? as timestamptz), 't',"
                        + " cast(? as timestamptz), 't', cast(? as timestamptz), ?, ? from bed where code = ?",
                person,
                party,
                carerFor,
                from,
                from,
                to,
                to == null ? null : "t",
                to == null ? null : "TRANSFER",
                house + "-" + bed);
    }

    private void positive(long person, String at, String label, String ct, String reported) {
        Object swab = sql.one(
                "insert into specimen (person_id, sampled_at, site, laboratory, recorded_by)"
                        + " values (?, cast(? as timestamptz), 'OTHER', 'x', 't') returning id",
                person,
                at);
        sql.run(
                "insert into test_result (specimen_id, result, ct_n, reported_at, recorded_by)"
                        + " values (?, ?, cast(? as numeric), cast(? as timestamptz), 't')",
                swab,
                label,
                ct,
                reported);
    }

    private void exposed(long person, String at, String index, String carriage) {
        sql.run(
                "insert into exposure (person_id, at, index_case, carriage, recorded_by)"
                        + " values (?, cast(? as timestamptz), ?, ?, 't')",
                person,
                at,
                index,
                carriage);
    }

    private List<Restart> restarts(long person, Instant at) {
        Map<Long, List<Restart>> all =
                database.inTransaction(em -> new Restarts(em, new Policies(em)).of(List.of(person), at, false));
        return all.getOrDefault(person, List.of());
    }

    /** Whatever floors do, where a test has adopted a version that restarts them. */
    private List<Restart> beside(long person, Instant at) {
        return restarts(person, at).stream()
                .filter(restart -> restart.cause() != ClockStart.POSITIVE_ON_FLOOR)
                .toList();
    }

    @Test
    void aPositiveOfTheRoomMateNamesHer() {
        long her = person("A", "CLOSE_CONTACT");
        long other = person("B", "CLOSE_CONTACT");
        lies(her, "11-1", her, null, "2022-11-11", null);
        lies(other, "11-E1", her, null, "2022-11-11", null);
        positive(other, "2022-11-13T02:00:00Z", "NEGATIVE", "34.9", "2022-11-13T09:00:00Z");
        assertThat(restarts(her, NOW))
                .containsExactly(
                        new Restart(Instant.parse("2022-11-13T02:00:00Z"), ClockStart.POSITIVE_IN_ROOM, house + "B"));
        assertThat(restarts(her, Instant.parse("2022-11-13T08:59:59Z")))
                .as("before the laboratory said so")
                .isEmpty();
        assertThat(restarts(other, NOW)).as("nobody restarts her own clock").isEmpty();
    }

    @Test
    void whoeverCameInTheSameCarriageCountsFromTheWayTheyHadTogether() {
        long her = person("A", "CLOSE_CONTACT");
        long passenger = person("B", "CLOSE_CONTACT");
        long ofAnotherCase = person("C", "CLOSE_CONTACT");
        long ofAnotherDay = person("D", "CLOSE_CONTACT");
        exposed(her, "2022-11-10T01:00:00Z", "R1", "G123 5车");
        exposed(passenger, "2022-11-10T04:00:00Z", "R1", "g123 5车");
        exposed(ofAnotherCase, "2022-11-10T05:00:00Z", "R2", "G123 5车");
        exposed(ofAnotherDay, "2022-11-12T05:00:00Z", "R1", "G123 5车");
        for (long other : List.of(ofAnotherCase, ofAnotherDay)) {
            positive(other, "2022-11-13T02:00:00Z", "POSITIVE", null, "2022-11-13T09:00:00Z");
        }
        assertThat(restarts(her, NOW)).isEmpty();
        positive(passenger, "2022-11-13T02:00:00Z", "POSITIVE", null, "2022-11-13T09:00:00Z");
        assertThat(restarts(her, NOW))
                .containsExactly(new Restart(
                        Instant.parse("2022-11-10T04:00:00Z"), ClockStart.POSITIVE_IN_CARRIAGE, house + "B"));
    }

    @Test
    void aCarersClockStartsWhenTheyPartAndNotWhileTheyAreTogether() {
        long child = person("A", "ASYMPTOMATIC");
        long mother = person("B", "CLOSE_CONTACT");
        lies(child, "11-1", child, null, "2022-11-11", null);
        lies(mother, "11-E1", child, child, "2022-11-11", "2022-11-18T03:00:00Z");
        assertThat(restarts(mother, Instant.parse("2022-11-15T00:00:00Z")))
                .containsExactly(
                        new Restart(Instant.parse("2022-11-15T00:00:00Z"), ClockStart.CARED_FOR_A_CASE, house + "A"));
        assertThat(restarts(mother, NOW))
                .containsExactly(
                        new Restart(Instant.parse("2022-11-18T03:00:00Z"), ClockStart.CARED_FOR_A_CASE, house + "A"));
        assertThat(restarts(child, NOW)).isEmpty();
    }

    @Test
    void aPositiveCarerSetsBackWhomSheCaresForAlsoWhereTheRoomIsForSeveral() {
        long child = person("A", "CLOSE_CONTACT");
        long mother = person("B", "CLOSE_CONTACT");
        long stranger = person("C", "CLOSE_CONTACT");
        lies(child, "11-1", child, null, "2022-11-11", null);
        lies(mother, "11-E1", child, child, "2022-11-11", "2022-11-18T03:00:00Z");
        lies(stranger, "12-1", stranger, null, "2022-11-11", null);
        sql.run("alter table stay disable trigger stay_happens_once");
        sql.run("update stay set exclusive_room = null where facility_code = ?", house);
        sql.run("alter table stay enable trigger stay_happens_once");
        positive(mother, "2022-11-18T02:59:59Z", "POSITIVE", null, "2022-11-18T09:00:00Z");
        positive(mother, "2022-11-18T03:00:00Z", "POSITIVE", null, "2022-11-18T09:00:00Z");
        assertThat(beside(child, NOW))
                .as("while she cared, and not when she had left")
                .containsExactly(
                        new Restart(Instant.parse("2022-11-18T02:59:59Z"), ClockStart.POSITIVE_IN_ROOM, house + "B"));
        assertThat(beside(stranger, NOW)).isEmpty();
    }

    @Test
    void aPositiveCarerInARoomForOnePartyIsTheCauseOnce() {
        long child = person("A", "CLOSE_CONTACT");
        long mother = person("B", "CLOSE_CONTACT");
        lies(child, "11-1", child, null, "2022-11-11", null);
        lies(mother, "11-E1", child, child, "2022-11-11", null);
        positive(mother, "2022-11-18T02:00:00Z", "POSITIVE", null, "2022-11-18T09:00:00Z");
        assertThat(beside(child, NOW)).hasSize(1);
        assertThat(beside(mother, NOW)).isEmpty();
    }

    @Test
    void whoeverCaresForAHealthyChildIsNotSetBack() {
        long child = person("A", "CLOSE_CONTACT");
        long mother = person("B", "CLOSE_CONTACT");
        lies(child, "11-1", child, null, "2022-11-11", null);
        lies(mother, "11-E1", child, child, "2022-11-11", null);
        assertThat(restarts(mother, NOW)).isEmpty();
    }

    @Test
    void aFloorCountsOnlyWhereAVersionSaysSo() {
        long her = person("A", "CLOSE_CONTACT");
        long beside = person("B", "CLOSE_CONTACT");
        long above = person("C", "CLOSE_CONTACT");
        lies(her, "11-1", her, null, "2022-11-11", null);
        lies(beside, "12-1", beside, null, "2022-11-11", null);
        lies(above, "21-1", above, null, "2022-11-11", null);
        positive(beside, "2022-11-13T02:00:00Z", "POSITIVE", null, "2022-11-13T09:00:00Z");
        positive(above, "2022-11-14T02:00:00Z", "POSITIVE", null, "2022-11-14T09:00:00Z");
        assertThat(restarts(her, NOW)).isEmpty();
        sql.run(
                "insert into policy_version (id, kind, valid_from, document, source) values (?, 'QUARANTINE',"
                        + " '2022-11-01', cast(? as jsonb), 'x')",
                "FLOOR-" + house,
                document());
        sql.run(
                "insert into policy_adoption (policy_id, adopted_from, recorded_by) values (?, '2022-11-01', 't')",
                "FLOOR-" + house);
        assertThat(restarts(her, NOW))
                .containsExactly(
                        new Restart(Instant.parse("2022-11-13T02:00:00Z"), ClockStart.POSITIVE_ON_FLOOR, house + "B"));
    }

    private String document() {
        return "{\"id\": \"FLOOR-" + house + "\", \"kind\": \"QUARANTINE\", \"validFrom\": \"2022-11-01\","
                + " \"who\": [{\"category\": \"RISK_AREA\"}], \"where\": [\"QUARANTINE_HOTEL\"], \"days\": 7,"
                + " \"restart\": \"FLOOR\", \"criteria\": [{\"code\": \"MINIMUM_DAYS\"}],"
                + " \"source\": \"地方规定\", \"sourceInEnglish\": \"local rule\", \"unverified\": []}";
    }
}
