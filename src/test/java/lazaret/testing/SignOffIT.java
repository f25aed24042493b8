package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signed now, gone later: what voids the signature in between, and a departure that is undone. */
class SignOffIT {
    private static Sql sql;
    private static Hotel hotel;
    private static Hotel other;
    private static Gatekeeper gate;
    private static Api clinician;
    private static Api manager;
    private static int room;

    private Leaver her;

    @BeforeAll
    static void build() {
        sql = Products.empty().sql();
        hotel = Hotel.build(sql, "SIGN-OFF", 60);
        other = Hotel.build(sql, "SIGN-OFF-2", 400);
        gate = new Gatekeeper();
        clinician = gate.clinician();
        manager = Products.empty().stranger().as("facility-manager.all", Staff.PASSWORD);
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @BeforeEach
    void somebodyWhoMayLeave() {
        her = Leaver.withCarer(sql, hotel, room++);
    }

    @Test
    void whoeverIsSignedOffStaysUntilTheManagerRecordsThatSheLeft() {
        assertThat(sign("SIGNED")).isNull();
        assertThat(present()).isTrue();
        String certificate = letGo("LEFT");
        assertThat(certificate).startsWith("C");
        assertThat(present()).isFalse();
        assertThat(letGo("LEFT")).as("the same again answers the same").isEqualTo(certificate);
        assertThat(sign("LEFT")).isEqualTo(certificate);
        assertThat(lines("stay.sign-off")).isEqualTo(1);
        assertThat(lines("stay.depart")).isEqualTo(1);
        assertThat(ended()).containsExactly("LEFT");
    }

    @Test
    void whoeverIsNotSignedOffDoesNotLeaveThisWay() {
        letGo("STAYS");
        assertThat(last.body()).contains("NOT_SIGNED_OFF");
        assertThat(present()).isTrue();
    }

    @Test
    void aPendingSampleInBetweenVoidsTheSignatureAndANegativeOneDoesNotReviveIt() {
        sign("SIGNED");
        String swab = her.pendingSwab();
        letGo("STAYS");
        assertThat(last.body()).contains("VOIDED_BY_A_SAMPLE", "SCHEDULED_TESTS");
        assertThat(sql.one("select reason from sign_off where stay_id = ?", her.stayId()))
                .isEqualTo(swab + " PENDING");
        gate.answer(swab, "NEGATIVE").expect(200);
        letGo("STAYS");
        assertThat(last.body()).contains("NOT_SIGNED_OFF");
        sign("SIGNED");
        letGo("LEFT");
        assertThat(ended()).containsExactly("VOIDED", "LEFT");
    }

    @Test
    void aSampleInBetweenThatTurnedOutNegativeBeforeSheLeavesQualifies() {
        sign("SIGNED");
        gate.answer(her.pendingSwab(), "NEGATIVE").expect(200);
        letGo("LEFT");
    }

    @Test
    void signingAgainSaysFirstWhyTheOldSignatureCountsNoMore() {
        sign("SIGNED");
        gate.answer(her.pendingSwab(), "POSITIVE").expect(200);
        sign("STAYS");
        assertThat(last.body()).contains("VOIDED_BY_A_SAMPLE");
        assertThat(ended()).containsExactly("VOIDED");
    }

    @Test
    void aPositiveOfTheRoomMateInBetweenVoidsTheSignatureByItsCriterion() {
        sign("SIGNED");
        gate.answer(her.carer().pendingSwab(), "POSITIVE").expect(200);
        letGo("STAYS");
        assertThat(last.body()).contains("VOIDED_BY_CRITERIA", "MINIMUM_DAYS");
    }

    @Test
    void aSignatureIsWithdrawnOnceAndForAReason() {
        sign("SIGNED");
        assertThat(gate.withdraw(her.stay, "").status()).isEqualTo(422);
        gate.withdraw(her.stay, "家属尚未到达").expect(200);
        assertThat(gate.withdraw(her.stay, "再一次").expect(409).code()).isEqualTo("NOT_SIGNED_OFF");
        letGo("STAYS");
    }

    @Test
    void nobodyLeavesBeforeTheSignatureAndNobodyIsSignedOffForThePast() {
        JsonObject past = stays().add("leavesAt", "2022-01-01T00:00:00Z").build();
        assertThat(clinician.post("api/sign-offs", past).expect(422).code()).isEqualTo("LEAVES_IN_THE_PAST");
        sign("SIGNED");
        last = manager.post(
                "api/sign-offs/departures",
                stays().add("at", Instant.now().minusSeconds(600).toString()).build());
        assertThat(last.body()).contains("LEAVES_BEFORE_THE_SIGNATURE");
    }

    @Test
    void aDepartureOfTodayIsUndoneAndThePersonMayLeaveAgain() {
        sign("SIGNED");
        letGo("LEFT");
        String again = gate.undo(her.stay).expect(200).text("stay");
        assertThat(present()).isTrue();
        assertThat(sql.one("select bed_id from stay where id = ?", id(again)))
                .isEqualTo(sql.one("select bed_id from stay where id = ?", her.stayId()));
        assertThat(gate.undo(her.stay).expect(409).code()).isEqualTo("NOTHING_TO_UNDO");
        assertThat(clinician
                        .post(
                                "api/stays/" + again + "/discharge",
                                object("at", Instant.now().toString()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aBedThatWasDisinfectedOrGivenMeanwhileIsNotTakenBack() {
        Case gone = new Case(sql, other);
        gone.leftJustNow();
        sql.run(
                "insert into disinfection (facility_code, subject, finished_at, agent, contact_minutes, done_by)"
                        + " select r.facility_code, r.facility_code || '/' || r.number, now(), '含氯消毒剂', 30, 'x'"
                        + " from bed b join room r on r.id = b.room_id where b.code = ?",
                gone.bed);
        assertThat(gate.undo(gone.stayNumber()).expect(409).code()).isEqualTo("BED_WAS_DISINFECTED");
        sql.run("update stay set hold_ended_at = now(), hold_ended_by = 'x' where id = ?", id(gone.stayNumber()));
        Case next = new Case(sql, other);
        sql.run(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by)"
                        + " select p.id, b.id, b.facility_code, p.id, b.room_id, now(), 'tester' from person p, bed b"
                        + " where p.number = ? and b.code = ?",
                next.person,
                gone.bed);
        assertThat(gate.undo(gone.stayNumber()).expect(409).code()).isEqualTo("BED_WAS_GIVEN");
    }

    @Test
    void aDepartureOfYesterdayIsNotUndone() {
        sql.run(
                "update stay set departed_at = now() - interval '25 hours', departed_by = 'x',"
                        + " departure_reason = 'RELEASE' where id = ?",
                her.stayId());
        assertThat(gate.undo(her.stay).expect(409).code()).isEqualTo("UNDONE_ON_THE_SAME_DAY_ONLY");
    }

    private Answer last;

    /** The certificate, or null. */
    private String sign(String expected) {
        last = clinician.post("api/sign-offs", stays().build());
        return certificate(expected);
    }

    private String letGo(String expected) {
        last = manager.post(
                "api/sign-offs/departures",
                stays().add("at", Instant.now().toString()).build());
        return certificate(expected);
    }

    private String certificate(String expected) {
        JsonObject item = last.expect(200).json().getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("outcome")).as(last.toString()).isEqualTo(expected);
        return item.getString("certificate", null);
    }

    private JsonObjectBuilder stays() {
        return Json.createObjectBuilder().add("stays", Json.createArrayBuilder().add(her.stay));
    }

    private boolean present() {
        return sql.count(
                        "select count(*) from stay where person_id = ? and departed_at is null and voided_at is null",
                        her.person)
                > 0;
    }

    private long lines(String action) {
        return sql.count(
                "select count(*) from audit_entry where action = ? and subject = ? and outcome = 'DONE'",
                action,
                her.stay);
    }

    private List<String> ended() {
        return sql.column(
                "select outcome from sign_off where stay_id = ? and ended_at is not null order by id", her.stayId());
    }

    private static long id(String stay) {
        return Long.parseLong(stay.substring(1));
    }

    private static JsonObject object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }
}
