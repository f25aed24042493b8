package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signature is for a person: it goes along into another bed, and whatever speaks against it speaks there too. */
class SignedAndMovedIT {
    private static final int LEAVERS = 40;
    private static final int ROUNDS = 20;

    private static Sql sql;
    private static Hotel hotel;
    private static Hotel other;
    private static Gatekeeper gate;
    private static int room;

    private Leaver her;
    private String free;

    @BeforeAll
    static void build() {
        sql = Products.empty().sql();
        hotel = Hotel.build(sql, "SIGNED-MOVED", 2 * LEAVERS);
        other = Hotel.build(sql, "SIGNED-MOVED-2", LEAVERS);
        gate = new Gatekeeper();
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @BeforeEach
    void somebodyWhoMayLeaveAndAFreeRoom() {
        next();
    }

    private void next() {
        her = Leaver.withCarer(sql, hotel, room);
        free = hotel.bed(LEAVERS + room);
        room++;
    }

    @Test
    void theSignatureGoesAlongAndSheLeavesFromTheNewBed() {
        gate.sign(her.stay);
        String moved = moved();
        assertThat(outcome(gate.letGo(her.stay))).as("the old stay has ended").isEqualTo("STAYS");
        JsonObject left = gate.letGo(moved);
        assertThat(left.getString("outcome")).isEqualTo("LEFT");
        assertThat(left.getString("certificate")).isEqualTo("C" + moved.substring(1));
        assertThat(signatures()).containsExactly("MOVED " + moved, "LEFT null");
        assertThat(lines("stay.sign-off", her.stay)).isEqualTo(1);
        assertThat(lines("stay.sign-off-carry", moved)).isEqualTo(1);
    }

    @Test
    void itIsTheSameSignatureByTheSameClinicianOfTheSameMoment() {
        gate.sign(her.stay);
        String moved = moved();
        assertThat(sql.rows("select count(distinct (signed_at, signed_by, policy_id, known, criteria)), count(*)"
                        + " from sign_off g join stay s on s.id = g.stay_id where s.person_id = " + her.person))
                .containsExactly(List.of(1L, 2L));
        assertThat(outcome(gate.sign(moved))).as("nobody has to sign again").isEqualTo("SIGNED");
        assertThat(lines("stay.sign-off", moved)).isZero();
    }

    @Test
    void itGoesAlongAsOftenAsSheIsMoved() {
        gate.sign(her.stay);
        String second = moved();
        String third = gate.move(second, hotel.bed(2 * LEAVERS - 1)).expect(200).text("number");
        assertThat(outcome(gate.letGo(third))).isEqualTo("LEFT");
        assertThat(signatures()).containsExactly("MOVED " + second, "MOVED " + third, "LEFT null");
    }

    @Test
    void aSampleBetweenSignatureAndMoveVoidsItInTheNewBed() {
        gate.sign(her.stay);
        String swab = her.pendingSwab();
        String moved = moved();
        JsonObject stays = gate.letGo(moved);
        assertThat(stays.toString()).contains("STAYS", "VOIDED_BY_A_SAMPLE");
        assertThat(signatures()).containsExactly("MOVED " + moved, "VOIDED " + swab + " PENDING");
    }

    @Test
    void aPendingSampleOfBeforeTheMoveThatTurnsOutNegativeHindersNobody() {
        gate.sign(her.stay);
        String swab = her.pendingSwab();
        String moved = moved();
        gate.answer(swab, "NEGATIVE").expect(200);
        assertThat(outcome(gate.letGo(moved))).isEqualTo("LEFT");
    }

    @Test
    void aPositiveAfterTheMoveVoidsItAndSigningAgainSaysWhy() {
        gate.sign(her.stay);
        String moved = moved();
        gate.answer(her.pendingSwab(), "POSITIVE").expect(200);
        assertThat(gate.sign(moved).toString()).contains("STAYS", "VOIDED_BY_A_SAMPLE");
    }

    @Test
    void whomSheSharedTheOldRoomWithCountsUntilTheMoveAndNotAfterIt() {
        gate.sign(her.stay);
        String moved = moved();
        sql.run(
                "insert into specimen (person_id, sampled_at, site, laboratory, recorded_by)"
                        + " values (?, clock_timestamp(), 'OTHER', '市疾控', 'tester')",
                her.carer().person);
        String after = "T" + sql.one("select max(id) from specimen where person_id = ?", her.carer().person);
        positive(after);
        assertThat(outcome(gate.letGo(moved))).as("sampled after the move").isEqualTo("LEFT");

        next();
        gate.sign(her.stay);
        String again = moved();
        gate.answer(her.carer().pendingSwab(), "POSITIVE").expect(200);
        assertThat(gate.letGo(again).toString())
                .as("sampled an hour before it")
                .contains("STAYS", "VOIDED_BY_CRITERIA", "MINIMUM_DAYS");
    }

    @Test
    void aMoveThatIsWrittenDownLateCarriesItAllTheSame() {
        gate.sign(her.stay);
        Instant earlier = Instant.now().minus(3, ChronoUnit.HOURS);
        String moved = gate.move(her.stay, free, earlier).expect(200).text("number");
        assertThat(outcome(gate.letGo(moved))).isEqualTo("LEFT");
    }

    @Test
    void aCarriedSignatureIsTakenBackLikeAnyOther() {
        gate.sign(her.stay);
        String moved = moved();
        assertThat(gate.withdraw(her.stay, "家属未到").expect(409).code()).isEqualTo("NOT_PRESENT");
        gate.withdraw(moved, "家属未到").expect(200);
        assertThat(gate.letGo(moved).toString()).contains("NOT_SIGNED_OFF");
    }

    @Test
    void anotherFacilityLeavesByItsOwnCliniciansSoTheTransferVoidsIt() {
        gate.sign(her.stay);
        String held = gate.reserve(her.number, other.bed(room)).expect(201).text("number");
        gate.arrive(held).expect(200);
        assertThat(signatures()).containsExactly("VOIDED TRANSFER");
        assertThat(gate.letGo(held).toString()).contains("NOT_SIGNED_OFF");
        assertThat(lines("stay.sign-off-void", her.stay)).isEqualTo(1);
    }

    @Test
    void nothingIsCarriedWhereNobodySigned() {
        String moved = moved();
        assertThat(signatures()).isEmpty();
        assertThat(gate.letGo(moved).toString()).contains("NOT_SIGNED_OFF");
    }

    @Test
    void sheIsMovedOrGoneAndNeverBothWhenBothAreRecordedAtOnce() {
        int gone = 0;
        for (int i = 0; i < ROUNDS; i++) {
            if (i > 0) {
                next();
            }
            Leaver leaver = her;
            String bed = free;
            gate.sign(leaver.stay);
            int waits = i % 3;
            List<Answer> answers = Together.run(List.of(
                    () -> {
                        Together.sleep(java.time.Duration.ofMillis(waits == 0 ? 20 : 0));
                        return gate.move(leaver.stay, bed);
                    },
                    () -> {
                        Together.sleep(java.time.Duration.ofMillis(waits == 1 ? 20 : 0));
                        return gate.lettingGo(leaver.stay, Instant.now());
                    }));
            boolean left = answers.get(1).expect(200).body().contains("\"LEFT\"");
            gone += left ? 1 : 0;
            assertThat(answers.get(0).status()).as(answers.toString()).isEqualTo(left ? 409 : 200);
            assertThat(open(leaver)).as("of a stay that ended nothing is open").isEqualTo(left ? 0 : 1);
        }
        assertThat(gone).as("each won sometimes").isBetween(1, ROUNDS - 1);
    }

    @Test
    void aRequestForAnOverrideGoesAlongAndIsConfirmedInTheNewBed() {
        String asked = asks("OVERRIDE");
        String moved = moved();
        assertThat(requests()).containsExactly("MOVE", "null");
        String next =
                "O" + sql.one("select id from override_request where carries = ?", Long.valueOf(asked.substring(1)));
        assertThat(confirm(asked).expect(409).code()).isEqualTo("OVERRIDE_IS_CLOSED");
        confirm(next).expect(200);
        assertThat(sql.column(
                        "select departure_reason || (departed_at > arrived_at) from stay where id = ?",
                        Long.valueOf(moved.substring(1))))
                .containsExactly("OVERRIDEtrue");
        assertThat(lines("stay.override-carry", moved)).isEqualTo(1);
    }

    @Test
    void whoWasSaidToHaveAbscondedAndIsMovedIsThere() {
        asks("ABSCONDED");
        moved();
        assertThat(requests()).containsExactly("MOVE");
    }

    @Test
    void aTransferClosesTheRequestAndNobodyIsAskedForASecondSignatureAnyMore() {
        asks("OVERRIDE");
        gate.arrive(gate.reserve(her.number, other.bed(room)).expect(201).text("number"))
                .expect(200);
        assertThat(requests()).containsExactly("TRANSFER");
    }

    @Test
    void whoeverLeavesByTheGateTakesTheOpenRequestAlong() {
        asks("AGAINST_ADVICE");
        gate.sign(her.stay);
        assertThat(outcome(gate.letGo(her.stay))).isEqualTo("LEFT");
        assertThat(requests()).containsExactly("RELEASE");
    }

    private String asks(String kind) {
        return "O"
                + sql.one(
                        "insert into override_request (stay_id, kind, at, reason, requested_by)"
                                + " values (?, ?, now() - interval '1 minute', '家中有急事', 'somebody') returning id",
                        Long.valueOf(her.stay.substring(1)),
                        kind);
    }

    private static Answer confirm(String override) {
        return gate.clinician()
                .post(
                        "api/overrides/" + override + "/confirmation",
                        Json.createObjectBuilder().build());
    }

    /** Why each request of hers is closed, "null" of an open one. */
    private List<String> requests() {
        return sql.column(
                "select o.withdrawn_because from override_request o join stay s on s.id = o.stay_id where s.person_id = ?"
                        + " order by o.id",
                her.person);
    }

    /** Signatures that still wait, those of ended stays counted thousandfold. */
    private static long open(Leaver leaver) {
        return sql.count(
                "select coalesce(sum(case when s.departed_at is null then 1 else 1000 end), 0) from sign_off g"
                        + " join stay s on s.id = g.stay_id where s.person_id = ? and g.ended_at is null",
                leaver.person);
    }

    private String moved() {
        return gate.move(her.stay, free).expect(200).text("number");
    }

    private static void positive(String swab) {
        sql.run(
                "insert into test_result (specimen_id, result, reported_at, recorded_by)"
                        + " values (?, 'POSITIVE', clock_timestamp(), 'tester')",
                Long.valueOf(swab.substring(1)));
    }

    private List<String> signatures() {
        List<String> all = new ArrayList<>();
        sql.rows("select g.outcome, g.reason from sign_off g join stay s on s.id = g.stay_id where s.person_id = "
                        + her.person + " order by g.id")
                .forEach(row -> all.add(row.get(0) + " " + row.get(1)));
        return all;
    }

    private static long lines(String action, String subject) {
        return sql.count("select count(*) from audit_entry where action = ? and subject = ?", action, subject);
    }

    private static String outcome(JsonObject answer) {
        return answer.getString("outcome");
    }
}
