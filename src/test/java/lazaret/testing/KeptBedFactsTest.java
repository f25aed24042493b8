package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself says about a bed that is kept during a visit, said by direct SQL. */
class KeptBedFactsTest {
    private static final String LEAVE =
            "update stay set departed_at = ?::timestamptz, departed_by = 'crew', departure_reason ="
                    + " 'TRANSFER', departed_recorded_at = now(), kept_by = 'crew' where id = ?";
    private static final String RETURN = "update stay set kept_until = ?::timestamptz, keeping_ended_by = 'crew',"
            + " keeping_ended_recorded_at = now(), keeping_ended_with = 'RETURNED', hold_ended_at = ?::timestamptz,"
            + " hold_ended_by = 'crew' where id = ?";
    private static final String GIVE_UP = "update stay set kept_until = ?::timestamptz, keeping_ended_by = 'crew',"
            + " keeping_ended_recorded_at = now(), keeping_ended_with = 'GIVEN_UP' where id = ?";
    private static final String END_HOLD =
            "update stay set hold_ended_at = ?::timestamptz, hold_ended_by = 'x' where id = ?";

    private Database database;
    private Sql sql;
    private Town town;
    private long chen;
    private long wang;
    private long bed;
    private long hospital;
    private long stay;

    @BeforeEach
    void leaveForAVisit() {
        database = Database.empty();
        sql = database.sql();
        town = new Town(sql);
        chen = town.person("陈一");
        wang = town.person("王二");
        sql.run("update person set found_at = '2022-11-13 08:00+08'");
        bed = town.bed(town.room("201"), "1");
        hospital = town.bed(town.room("301"), "1");
        stay = town.stay(chen, bed).arrived(Town.MONDAY).accepted();
        sql.run(LEAVE, Town.TUESDAY, stay);
    }

    @AfterEach
    void leave() {
        sql.close();
        database.close();
    }

    @Test
    void nobodyElseGetsTheBedAndNoDisinfectionFreesIt() {
        assertThat(town.stay(wang, bed).arrived(Town.WEDNESDAY).refusedBy()).isEqualTo("bed_has_one_holder");
        assertThat(sql.refusedBy(END_HOLD, Town.WEDNESDAY, stay)).isEqualTo("kept_bed_is_held");
    }

    @Test
    void whoeverComesBackLiesInTheSameBedFromTheSameMomentOn() {
        assertThat(sql.refusedBy(RETURN, Town.WEDNESDAY, Town.THURSDAY, stay)).isEqualTo("return_ends_the_hold");
        sql.run(RETURN, Town.WEDNESDAY, Town.WEDNESDAY, stay);
        town.stay(chen, bed).arrived(Town.WEDNESDAY).accepted();
        assertThat(sql.refusedBy(GIVE_UP, Town.WEDNESDAY, stay)).isEqualTo("keeping_begins_and_ends_once");
        assertThat(sql.count("select count(*) from waiting where person_id = ?", chen))
                .isZero();
    }

    @Test
    void aBedThatIsGivenUpWaitsForItsDisinfection() {
        sql.run(GIVE_UP, Town.WEDNESDAY, stay);
        assertThat(town.stay(wang, bed).arrived(Town.WEDNESDAY).refusedBy()).isEqualTo("bed_has_one_holder");
        sql.run(END_HOLD, Town.THURSDAY, stay);
        town.stay(wang, bed).arrived(Town.THURSDAY).accepted();
    }

    // On the way nobody lies anywhere: the queue would take whoever is fetched back for somebody without a bed.
    @Test
    void whoeverIsOnAVisitWaitsForNoBedAndAnotherThatLeftDoes() {
        assertThat(sql.column("select person_id from waiting")).doesNotContain(Long.toString(chen));
        sql.run(GIVE_UP, Town.WEDNESDAY, stay);
        assertThat(sql.column("select person_id from waiting")).contains(Long.toString(chen));
        assertThat(sql.count("select count(*) from (select person_id from waiting) w full join waiting_by_facts f"
                        + " on f.person_id = w.person_id where w.person_id is null or f.person_id is null"))
                .isZero();
    }

    @Test
    void somebodyKeepsOneBedAndOnlyFromTheDepartureOn() {
        long there = town.stay(chen, hospital).arrived(Town.TUESDAY).accepted();
        assertThat(sql.refusedBy(LEAVE, Town.WEDNESDAY, there)).isEqualTo("person_keeps_one_bed");
        assertThat(sql.refusedBy("update stay set kept_by = 'crew' where id = ?", there))
                .isEqualTo("kept_bed_was_left");
        long other = town.stay(wang, town.bed(town.room("401"), "1"))
                .arrived(Town.MONDAY)
                .accepted();
        sql.run(LEAVE.replace("'crew' where", "null where"), Town.TUESDAY, other);
        assertThat(sql.refusedBy("update stay set kept_by = 'crew' where id = ?", other))
                .isEqualTo("keeping_begins_and_ends_once");
    }
}
