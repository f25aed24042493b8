package lazaret.living.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import lazaret.platform.RefusalException;
import lazaret.testing.Database;
import lazaret.testing.Hotel;
import lazaret.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A slip on the real database: it lives as long as its stay, and what is written about it is written once. */
class SlipsTest {
    private static Database database;
    private static Sql sql;
    private static Hotel hotel;
    private static int count;

    private final RoomToken token = RoomToken.random();
    private Object stay;

    @BeforeAll
    static void build() {
        database = Database.empty();
        sql = database.sql();
        hotel = Hotel.build(sql, "SLIP", 60);
        hotel.contacts(sql, 60);
    }

    @AfterAll
    static void close() {
        sql.close();
        database.close();
    }

    @BeforeEach
    void reserve() {
        stay = sql.one(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by)"
                        + " select p.id, b.id, 'SLIP', p.id, b.room_id, now() - interval '2 days', 'tester'"
                        + " from person p, bed b where p.number = ? and b.code = ? returning id",
                "SLIP-C" + (count + 1),
                hotel.bed(count++));
        print(token);
    }

    @Test
    void itOpensNothingBeforeTheArrival() {
        assertThat(opens(token)).isFalse();
    }

    @Test
    void itOpensItsRoomFromTheArrivalOn() {
        arrive();
        Room room = database.inTransaction(em -> new Slips(em).room(token));
        assertThat(room.code()).isEqualTo("SLIP/" + count);
        assertThat(room.stay()).isEqualTo(((Number) stay).longValue());
    }

    @Test
    void itDiesWithTheDeparture() {
        arrive();
        sql.run(
                "update stay set departed_at = now(), departed_by = 'x', departure_reason = 'RELEASE' where id = ?",
                stay);
        assertThat(opens(token)).isFalse();
    }

    @Test
    void itDiesWithAMoveWhichIsADepartureToo() {
        arrive();
        sql.run("update stay set departed_at = now(), departed_by = 'x', departure_reason = 'MOVE' where id = ?", stay);
        assertThat(opens(token)).isFalse();
    }

    @Test
    void itDiesWithAStayThatNeverWas() {
        arrive();
        sql.run("update stay set voided_at = now(), voided_by = 'x', void_reason = '登记错' where id = ?", stay);
        assertThat(opens(token)).isFalse();
    }

    @Test
    void theSlipPrintedLastIsTheOneThatOpens() {
        arrive();
        assertThat(sql.refusedBy(
                        "insert into room_slip (token_hash, stay_id, issued_at, issued_by) values (?, ?, now(), 'x')",
                        RoomToken.random().hash(),
                        stay))
                .isEqualTo("stay_has_one_slip");
        sql.run("update room_slip set replaced_at = now(), replaced_by = 'x' where stay_id = ?", stay);
        RoomToken second = RoomToken.random();
        print(second);
        assertThat(opens(token)).isFalse();
        assertThat(opens(second)).isTrue();
    }

    @Test
    void anotherTokenOpensNothing() {
        arrive();
        assertThat(opens(RoomToken.random())).isFalse();
    }

    @Test
    void nobodyDepartsWhileARoomIsAsking() {
        arrive();
        database.inTransaction(em -> {
            new Slips(em).lock(token);
            sql.run("set lock_timeout = '200ms'");
            assertThat(catchThrowable(() -> sql.run(
                            "update stay set departed_at = now(), departed_by = 'x',"
                                    + " departure_reason = 'RELEASE' where id = ?",
                            stay)))
                    .hasMessageContaining("lock timeout");
            sql.run("set lock_timeout = 0");
            return null;
        });
    }

    @Test
    void theTableHoldsNoTokenThatOpensADoor() {
        assertThat(sql.rows("select * from room_slip where stay_id = ?", stay).toString())
                .doesNotContain(token.text());
    }

    @Test
    void aSlipAndARequestAreWrittenOnceAndNeverDeleted() {
        arrive();
        Object request = sql.one(
                "insert into living_request (stay_id, facility_code, kind, urgent, tap, filed_at)"
                        + " values (?, 'SLIP', 'MEAL', false, 'a', now()) returning id",
                stay);
        assertThat(sql.refusedBy("update living_request set kind = 'LAUNDRY' where id = ?", request))
                .isEqualTo("written_once");
        assertThat(sql.refusedBy("delete from living_request where id = ?", request))
                .isEqualTo("written_once");
        assertThat(sql.refusedBy("truncate living_request")).isEqualTo("written_once");
        assertThat(sql.refusedBy("delete from room_slip where stay_id = ?", stay))
                .isEqualTo("written_once");
        assertThat(sql.refusedBy(
                        "update living_request set outcome = 'REFUSED', ended_at = now(), ended_by = 'x'"
                                + " where id = ?",
                        request))
                .isEqualTo("refusing_a_request_needs_a_reason");
        assertThat(sql.run("update living_request set taken_at = now(), taken_by = 'x' where id = ?", request))
                .isOne();
        assertThat(sql.refusedBy("update living_request set taken_by = 'y' where id = ?", request))
                .isEqualTo("written_once");
    }

    @Test
    void theSameTapIsOneRequest() {
        arrive();
        String insert = "insert into living_request (stay_id, facility_code, kind, urgent, tap, filed_at)"
                + " values (?, 'SLIP', 'MEAL', false, 'again', now())";
        sql.run(insert, stay);
        assertThat(sql.refusedBy(insert, stay)).isEqualTo("request_is_filed_once");
    }

    private void arrive() {
        sql.run("update stay set arrived_at = now() - interval '1 day', arrived_by = 'tester' where id = ?", stay);
    }

    private void print(RoomToken printed) {
        sql.run(
                "insert into room_slip (token_hash, stay_id, issued_at, issued_by) values (?, ?, now(), 'tester')",
                printed.hash(),
                stay);
    }

    private static boolean opens(RoomToken token) {
        try {
            database.inTransaction(em -> new Slips(em).room(token));
            return true;
        } catch (RefusalException no) {
            assertThat(no.first().code().name()).isEqualTo("SLIP_IS_NOT_VALID");
            return false;
        }
    }
}
