package lazaret.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lazaret.platform.NamedConstraint;
import lazaret.platform.Refusal;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records become one person: facts keep their numbers and times, and the database refuses what cannot be. */
class MergeFactsTest {
    private static final Instant NOW = Instant.parse("2022-11-24T00:00:00Z");

    private Database database;
    private String paperless;
    private String known;

    @BeforeEach
    void registerTwice() {
        database = Database.empty();
        database.run("insert into facility (code, kind, name, district, opened_on) values"
                + " ('H01', 'QUARANTINE_HOTEL', '一号', '东区', '2022-01-01')");
        database.run("insert into unit (facility_code, kind, name) values ('H01', 'FLOOR', '2')");
        database.run(
                "insert into room (facility_code, unit_id, zone, number, own_bathroom, accessible, ventilated, negative_pressure) select 'H01', id, 'CONTAMINATED',"
                        + " n, true, false, true, false from unit, (values ('201'), ('202')) r(n)");
        database.run("insert into bed (facility_code, room_id, position, code) select 'H01', id, '1',"
                + " 'H01-' || number || '-1' from room");
        paperless = register(new Paper(PaperType.TEMPORARY, ""), Set.of(Need.DIABETES));
        known = register(new Paper(PaperType.PASSPORT, "E1234567"), Set.of(Need.WHEELCHAIR));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyFactKeepsItsNumberAndGoesToWhoRemains() {
        stay(paperless, "201", "2022-11-20 08:00", null);
        stay(known, "202", "2022-11-10 08:00", "2022-11-19 08:00");
        specimen(paperless, "2022-11-21 08:00", "NEGATIVE");
        reading(paperless, "2022-11-21 08:00", "36.6");
        reading(known, "2022-11-21 08:00", "36.9");
        String before = facts();
        assertThat(merge()).isEmpty();
        assertThat(facts()).isEqualTo(before);
        assertThat(left(paperless)).as("facts of the merged record").isZero();
        assertThat(database.ask("select string_agg(need, ' ' order by need) from person_need n join person p"
                        + " on p.id = n.person_id where p.number = '" + known + "'"))
                .isEqualTo("DIABETES WHEELCHAIR");
        assertThat(database.ask("select count(*) from stay where merged_by is not null"))
                .isEqualTo(1L);
        assertThat(database.ask("select person_id = (select id from person where number = '" + known
                        + "') from known_as where number = '" + paperless + "'"))
                .isEqualTo(true);
    }

    @Test
    void aTableOfALaterVersionIsMovedToo() {
        database.run("create table later_fact (id int, minder bigint references person, words text)");
        database.run("create trigger kept before update or delete on later_fact for each row"
                + " execute function facts_are_never_changed()");
        database.run("insert into later_fact select 1, id, 'kept' from person where number = '" + paperless + "'");
        assertThat(merge()).isEmpty();
        assertThat(database.ask("select p.number from later_fact f join person p on p.id = f.minder"))
                .isEqualTo(known);
    }

    @Test
    void onePersonIsNeverInTwoPlaces() {
        stay(paperless, "201", "2022-11-20 08:00", null);
        stay(known, "202", "2022-11-19 08:00", "2022-11-20 08:01");
        assertThat(merge()).containsExactly("MERGE_OF_TWO_PLACES");
        assertThatThrownBy(() -> database.inTransaction(em -> {
                    move(em, person(em, paperless), person(em, known));
                    return null;
                }))
                .satisfies(e -> assertThat(NamedConstraint.constraintOf(e)).contains("person_is_in_one_place"));
        assertThat(left(paperless)).as("facts of the record not merged").isPositive();
    }

    @Test
    void whoLeftAtTheMinuteOfTheOtherArrivalIsOnePerson() {
        stay(paperless, "201", "2022-11-20 08:00", null);
        stay(known, "202", "2022-11-19 08:00", "2022-11-20 08:00");
        assertThat(merge()).isEmpty();
    }

    @Test
    void theSameSpecimenTwiceCountsOnceAndDifferentResultsAreRefused() {
        specimen(paperless, "2022-11-21 08:00", null);
        specimen(known, "2022-11-21 08:00", "NEGATIVE");
        assertThat(merge()).isEmpty();
        assertThat(database.ask("select count(*) from specimen where voided_at is null"))
                .isEqualTo(1L);
        assertThat(database.ask("select count(*) from specimen s join test_result r on r.specimen_id = s.id"
                        + " where s.voided_at is null"))
                .isEqualTo(1L);
    }

    @Test
    void aSpecimenWithTwoAnswersIsRefused() {
        specimen(paperless, "2022-11-21 08:00", "POSITIVE");
        specimen(known, "2022-11-21 08:00", "NEGATIVE");
        assertThat(merge()).containsExactly("MERGE_OF_DIFFERENT_RESULTS");
    }

    @Test
    void aMergedRecordGetsNoNewFact() {
        assertThat(merge()).isEmpty();
        for (String sql : List.of(
                "insert into exposure (person_id, at, recorded_by) select id, now(), '' from person where number = '%s'",
                "insert into health_reading (person_id, at, recorded_by) select id, now(), '' from person where number = '%s'",
                "insert into person_merge (person_id, into_person, reason, recorded_by) select a.id, b.id, 'x', '' from"
                        + " person a, person b where a.number = '%s' and b.number <> a.number")) {
            assertThatThrownBy(() -> database.run(sql.formatted(paperless)))
                    .satisfies(e -> assertThat(NamedConstraint.constraintOf(e).orElseThrow())
                            .isIn("merged_person_acts_no_more", "person_is_merged_once"));
        }
    }

    @Test
    void nobodyChangesWhoseAFactIsWithoutAMerge() {
        for (String table : List.of("category_entry", "exposure")) {
            assertThatThrownBy(() -> database.run("update " + table
                            + " set person_id = (select id from person where number = '" + known + "')"))
                    .satisfies(e -> assertThat(NamedConstraint.constraintOf(e)).contains("facts_are_never_changed"));
        }
        stay(paperless, "201", "2022-11-20 08:00", null);
        assertThatThrownBy(() -> database.run(
                        "update stay set person_id = (select id from person where number = '" + known + "')"))
                .satisfies(e -> assertThat(NamedConstraint.constraintOf(e)).contains("stay_happens_once"));
        merge();
        assertThatThrownBy(() -> database.run("update category_entry set evidence = 'else'"))
                .satisfies(e -> assertThat(NamedConstraint.constraintOf(e)).contains("facts_are_never_changed"));
    }

    private String register(Paper paper, Set<Need> needs) {
        return database.inTransaction(em -> {
            Person person = Person.register(
                    new Registration(
                            "王某某",
                            Sex.F,
                            null,
                            paper,
                            "",
                            "",
                            "",
                            Category.CLOSE_CONTACT,
                            null,
                            null,
                            null,
                            NOW.minusSeconds(1_000_000),
                            NOW.minusSeconds(1_100_000),
                            needs),
                    "tester");
            new People(em).add(person, null);
            return person.number();
        });
    }

    /** The codes that stand against the merge; without any it is done. */
    private List<String> merge() {
        return database.inTransaction(em -> {
            Person one = person(em, paperless);
            Person other = person(em, known);
            List<Refusal> refusals = new MergeFacts(em).objections(one, other);
            if (refusals.isEmpty()) {
                move(em, one, other);
            }
            return refusals.stream().map(r -> r.code().name()).toList();
        });
    }

    private static void move(jakarta.persistence.EntityManager em, Person one, Person other) {
        new MergeFacts(em).move(one, other, "证件核对", "tester", NOW);
    }

    private static Person person(jakarta.persistence.EntityManager em, String number) {
        return new People(em).record(number);
    }

    private void stay(String person, String room, String arrived, String departed) {
        String left = departed == null ? "null" : "'" + departed + "'";
        database.run(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by,"
                        + " arrived_at, arrived_by, departed_at, departed_by, departure_reason) select p.id, b.id, 'H01', p.id,"
                        + " b.room_id, '" + arrived + "', 't', '" + arrived + "', 't', " + left + ", 't', "
                        + (departed == null ? "null" : "'TRANSFER'") + " from person p, bed b where p.number = '"
                        + person
                        + "' and b.code = 'H01-" + room + "-1'");
    }

    private void specimen(String person, String at, String result) {
        database.run("insert into specimen (person_id, sampled_at, site, laboratory, recorded_by) select id, '" + at
                + "', 'OTHER', '市疾控', 't' from person where number = '" + person + "'");
        if (result != null) {
            database.run("insert into test_result (specimen_id, result, reported_at, recorded_by) select s.id, '"
                    + result
                    + "', '" + at + "', 't' from specimen s join person p on p.id = s.person_id where p.number = '"
                    + person + "'");
        }
    }

    private void reading(String person, String at, String temperature) {
        database.run("insert into health_reading (person_id, at, temperature, recorded_by) select id, '" + at + "', "
                + temperature + ", 't' from person where number = '" + person + "'");
    }

    /** Every fact with its number and times, whosesoever it is. */
    private String facts() {
        return (String) database.ask("select string_agg(x, chr(10) order by x) from ("
                + "select 'S' || id || during || holds_bed || reserved_recorded_at as x from stay"
                + " union all select 'T' || id || sampled_at || recorded_at || coalesce(voided_at::text, '') from specimen"
                + " union all select 'R' || id || at || temperature || recorded_at from health_reading"
                + " union all select 'C' || id || at || category || recorded_at from category_entry"
                + " union all select 'E' || id || at || recorded_at from exposure) f");
    }

    private long left(String person) {
        return (Long) database.ask("select sum(n)::bigint from (values"
                + " ((select count(*) from stay s join person p on p.id = s.person_id where p.number = '" + person
                + "')),"
                + " ((select count(*) from category_entry s join person p on p.id = s.person_id where p.number = '"
                + person
                + "')), ((select count(*) from exposure s join person p on p.id = s.person_id where p.number = '"
                + person
                + "')), ((select count(*) from specimen s join person p on p.id = s.person_id where p.number = '"
                + person
                + "')), ((select count(*) from health_reading s join person p on p.id = s.person_id where p.number = '"
                + person + "'))) f(n)");
    }
}
