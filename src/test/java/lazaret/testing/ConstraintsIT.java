package lazaret.testing;

import static lazaret.testing.Town.MONDAY;
import static lazaret.testing.Town.THURSDAY;
import static lazaret.testing.Town.TUESDAY;
import static lazaret.testing.Town.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database is the last witness: what no screen would do, direct SQL tries and is refused by a sentence. */
class ConstraintsIT {
    private Database database;
    private Sql sql;
    private Town town;
    private long room;
    private long bed;
    private long chen;
    private long wang;

    @BeforeEach
    void build() {
        database = Database.empty();
        sql = database.sql();
        town = new Town(sql);
        room = town.room("201");
        bed = town.bed(room, "1");
        chen = town.person("陈一");
        wang = town.person("王二");
    }

    @AfterEach
    void leave() {
        sql.close();
        database.close();
    }

    @Test
    void aReservedBedIsHeldForOneAlone() {
        town.stay(chen, bed).reserved(MONDAY).accepted();
        assertThat(town.stay(wang, bed).reserved(TUESDAY).refusedBy()).isEqualTo("bed_has_one_holder");
    }

    @Test
    void aBedIsHeldUntilItsDisinfectionIsVerified() {
        long stay = town.stay(chen, bed).arrived(MONDAY).departed(TUESDAY).accepted();
        assertThat(town.stay(wang, bed).arrived(WEDNESDAY).refusedBy()).isEqualTo("bed_has_one_holder");
        sql.run(
                "update stay set hold_ended_at = ?::timestamptz, hold_ended_by = 'tester' where id = ?",
                WEDNESDAY,
                stay);
        assertThat(town.stay(wang, bed).arrived(TUESDAY).refusedBy()).isEqualTo("bed_has_one_holder");
        town.stay(wang, bed).arrived(WEDNESDAY).accepted();
    }

    @Test
    void aStayCorrectedAfterwardsDoesNotOverlapEither() {
        town.stay(chen, bed)
                .arrived(TUESDAY)
                .departed(WEDNESDAY)
                .holdEnded(WEDNESDAY)
                .accepted();
        assertThat(town.stay(wang, bed)
                        .arrived(MONDAY)
                        .departed(THURSDAY)
                        .holdEnded(THURSDAY)
                        .refusedBy())
                .isEqualTo("bed_has_one_holder");
    }

    @Test
    void aRoomForOneIsForOneParty() {
        long second = town.bed(room, "E1");
        town.stay(chen, bed).aloneIn(room).arrived(MONDAY).accepted();
        assertThat(town.stay(wang, second).aloneIn(room).reserved(TUESDAY).refusedBy())
                .isEqualTo("room_has_one_party");
    }

    @Test
    void aCarerSharesTheRoomOfThePersonCaredFor() {
        long second = town.bed(room, "E1");
        town.stay(chen, bed).aloneIn(room).ofParty(7).arrived(MONDAY).accepted();
        town.stay(wang, second).aloneIn(room).ofParty(7).reserved(TUESDAY).accepted();
        assertThat(sql.count("select count(*) from stay")).isEqualTo(2);
    }

    @Test
    void nobodyIsInTwoPlaces() {
        long elsewhere = town.bed(town.room("202"), "1");
        town.stay(chen, bed).arrived(MONDAY).accepted();
        assertThat(town.stay(chen, elsewhere).arrived(TUESDAY).refusedBy()).isEqualTo("person_is_in_one_place");
    }

    @Test
    void whoLiesInABedMayHaveAnotherHeldButNotTwo() {
        town.stay(chen, bed).arrived(MONDAY).accepted();
        town.stay(chen, town.bed(town.room("202"), "1")).reserved(TUESDAY).accepted();
        long third = town.bed(town.room("203"), "1");
        assertThat(town.stay(chen, third).reserved(TUESDAY).refusedBy()).isEqualTo("person_has_one_reservation");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-15 08:00+08, departed_after_arrived",
        "2022-11-14 12:00+08, departed_after_arrived",
        "2022-11-15 08:01+08, nothing"
    })
    void whoLeavesHasBeenThereForATime(String departure, String refusedBy) {
        assertThat(town.stay(chen, bed)
                        .arrived(TUESDAY)
                        .with("reserved_at", "'" + MONDAY + "'")
                        .departed(departure)
                        .refusedBy())
                .isEqualTo(refusedBy);
    }

    @Test
    void aStayHappensOnce() {
        long stay = town.stay(chen, bed).arrived(MONDAY).departed(TUESDAY).accepted();
        assertThat(refusal("update stay set arrived_at = arrived_at - interval '1 h' where id = ?", stay))
                .isEqualTo("stay_happens_once");
        assertThat(refusal("update stay set departed_at = null, departure_reason = null where id = ?", stay))
                .isEqualTo("stay_happens_once");
        assertThat(refusal("update stay set bed_id = ? where id = ?", town.bed(room, "2"), stay))
                .isEqualTo("stay_happens_once");
        assertThat(refusal("delete from stay where id = ?", stay)).isEqualTo("stay_happens_once");
    }

    @Test
    void aVoidedStayMakesRoomForItsCorrection() {
        long wrong = town.stay(chen, bed).arrived(MONDAY).accepted();
        sql.run(
                "update stay set voided_at = now(), voided_by = 'tester', void_reason = 'wrong day' where id = ?",
                wrong);
        town.stay(chen, bed).arrived(TUESDAY).accepted();
        assertThat(refusal("update stay set void_reason = 'other' where id = ?", wrong))
                .isEqualTo("stay_happens_once");
    }

    @Test
    void nobodyVerifiesTheOwnDisinfection() {
        Object done = sql.one("insert into disinfection (facility_code, subject, finished_at, agent, contact_minutes,"
                + " done_by) values ('H01', 'H01/201', now(), '含氯消毒剂', 30, 'liu') returning id");
        String verify = "insert into disinfection_verification (disinfection_id, done_by, verified_by, at)"
                + " values (?, 'liu', ?, now())";
        assertThat(refusal(verify, done, "liu")).isEqualTo("disinfection_verified_by_another");
        assertThat(refusal(verify, done, "zhao")).isEqualTo("nothing");
    }

    @Test
    void nobodyConfirmsTheOwnOverride() {
        long stay = town.stay(chen, bed).arrived(MONDAY).accepted();
        Object request = sql.one(
                "insert into override_request (stay_id, kind, at, reason, requested_by)"
                        + " values (?, 'OVERRIDE', now(), '家中有急事', 'hao') returning id",
                stay);
        String confirm = "update override_request set confirmed_by = ?, confirmed_at = now() where id = ?";
        assertThat(refusal(confirm, "hao", request)).isEqualTo("override_confirmed_by_another");
        assertThat(refusal(confirm, "sun", request)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "audit_entry, 'insert into audit_entry (happened_at, actor, action, outcome) values (now(), ''a'', ''b'', ''DONE'')'",
        "category_entry, 'insert into category_entry (person_id, category, at, recorded_by)"
                + " select max(id), ''INBOUND'', now(), ''a'' from person'",
        "exposure, 'insert into exposure (person_id, at, recorded_by) select max(id), now(), ''a'' from person'",
        "health_reading, 'insert into health_reading (person_id, at, temperature, recorded_by)"
                + " select max(id), now(), 36.5, ''a'' from person'",
        "operating_state, 'insert into operating_state (facility_code, state, since, recorded_by)"
                + " values (''H01'', ''PAUSED'', now(), ''a'')'",
        "disinfection, 'insert into disinfection (facility_code, subject, finished_at, agent, contact_minutes, done_by)"
                + " values (''H01'', ''H01/201'', now(), ''x'', 30, ''a'')'"
    })
    void aFactIsNeverChangedAndNeverTakenBack(String table, String insert) {
        sql.run(insert);
        assertThat(refusal("update " + table + " set recorded_at = recorded_at"))
                .isEqualTo("facts_are_never_changed");
        assertThat(refusal("delete from " + table)).isEqualTo("facts_are_never_changed");
    }

    @Test
    void aResultIsNeverChangedAndCorrectedOnce() {
        Object specimen = sql.one(
                "insert into specimen (person_id, sampled_at, site, laboratory, recorded_by)"
                        + " values (?, now(), 'OTHER', '市疾控', 'hao') returning id",
                chen);
        String result = "insert into test_result (specimen_id, result, reported_at, recorded_by, corrects,"
                + " correction_reason) values (?, 'NEGATIVE', now(), 'hao', ?, ?) returning id";
        Object first = sql.one(result, specimen, null, null);
        assertThat(refusal(result, specimen, null, null)).isEqualTo("specimen_has_one_first_result");
        sql.one(result, specimen, first, "mixed up");
        assertThat(refusal(result, specimen, first, "again")).isEqualTo("result_is_corrected_once");
        assertThat(refusal("update test_result set result = 'POSITIVE'")).isEqualTo("facts_are_never_changed");
    }

    @Test
    void whatIsNeverChangedIsNeverEmptiedEither() {
        List<String> kept = sql.column("select distinct t.tgrelid::regclass::text from pg_trigger t"
                + " join pg_proc p on p.oid = t.tgfoid where p.proname in ('facts_are_never_changed', 'stay_happens_once')"
                + " and t.tgtype & 1 = 1");
        assertThat(kept).contains("audit_entry", "stay", "category_entry", "test_result", "disinfection");
        for (String table : kept) {
            assertThat(refusal("truncate " + table + " cascade")).as(table).isEqualTo("facts_are_never_changed");
        }
        assertThat(refusal("truncate person cascade")).isEqualTo("facts_are_never_changed");
    }

    private String refusal(String statement, Object... values) {
        return sql.refusedBy(statement, values);
    }
}
