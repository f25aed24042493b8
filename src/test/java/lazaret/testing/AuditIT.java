package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every call that changes something leaves a line: who, when, what, to what, from where; and so does every call that was
 * refused. What has no call is seen by {@link lazaret.testing.container.AuditedChanges}.
 */
class AuditIT {
    /** Calls that only look; a report is issued and an import begun, which are changes. */
    private static final Set<String> LOOKS = Set.of(
            "READ",
            "SEARCH",
            "DUPLICATES",
            "ASSESS",
            "FOLLOW_UPS",
            "FOLLOW_UP_HISTORY",
            "POLICIES",
            "POLICY",
            "DIFFERENCES",
            "TRIAL",
            "FACILITIES",
            "BEDS",
            "COUNT",
            "READ_TRANSFER",
            "TRANSFERS",
            "WASTE",
            "DAILY_REPORTS",
            "READ_DAILY",
            "VISITS",
            "SHIFTS",
            "PROPOSE_TRIPS",
            "READ_PROPOSAL",
            "CANCEL_PROPOSAL",
            "POSITIVES",
            "COUNT_CHANGES");

    /** Calls that answer one by one: a line is left by what the gate grants, and by each assignment that was accepted. */
    private static final Set<String> GATE = Set.of("DISCHARGE", "SIGN_OFF", "LET_GO", "ACCEPT_PROPOSAL");

    private static final Map<String, Change> CHANGES = changes();

    private static Sql sql;
    private static Hotel hotel;

    /**
     * What a call does.
     *
     * @param useCase simple name of the class
     * @param action the word of the line
     */
    record Change(String useCase, String action) {}

    private static Map<String, Change> changes() {
        Map<String, Change> all = new LinkedHashMap<>();
        all.put("REGISTER", new Change("RegisterPerson", "person.register"));
        all.put("DIAGNOSE", new Change("ChangeCategory", "person.changeCategory"));
        all.put("SHOW_PAPER", new Change("ShowPaper", "person.showPaper"));
        all.put("CORRECT_PERSON", new Change("CorrectParticulars", "person.correctParticulars"));
        all.put("MERGE", new Change("MergePeople", "person.merge"));
        all.put("EXPOSE", new Change("RecordExposure", "person.recordExposure"));
        all.put("CORRECT_EXPOSURE", new Change("CorrectExposure", "person.correctExposure"));
        all.put("MEASURE", new Change("RecordReading", "clearance.recordReading"));
        all.put("FIND", new Change("RecordAnswer", "clearance.recordAnswer"));
        all.put("ADOPT", new Change("AdoptPolicy", "clearance.adoptPolicy"));
        all.put("WRITE_POLICY", new Change("WritePolicy", "clearance.writePolicy"));
        all.put("SAMPLE", new Change("RecordSpecimen", "clearance.recordSpecimen"));
        all.put("REPORT_RESULT", new Change("RecordResult", "clearance.recordResult"));
        all.put("ASSIGN", new Change("AssignBed", "stay.reserve"));
        all.put("ASSIGN_ANY", new Change("AssignBed", "stay.reserve"));
        all.put("ARRIVE", new Change("RecordArrival", "stay.arrive"));
        all.put("MOVE", new Change("MoveToBed", "stay.move"));
        all.put("CANCEL", new Change("CancelReservation", "stay.cancel"));
        all.put("OVERRIDE", new Change("RequestOverride", "stay.override-request"));
        all.put("CONFIRM_OVERRIDE", new Change("ConfirmOverride", "stay.override-confirm"));
        all.put("WITHDRAW", new Change("WithdrawSignOff", "stay.sign-off-withdraw"));
        all.put("UNDO", new Change("UndoDeparture", "stay.undo-departure"));
        all.put("LEAVE", new Change("RequestOverride", "stay.override-request"));
        all.put("DISINFECT", new Change("RecordDisinfection", "hygiene.disinfect"));
        all.put("VERIFY", new Change("VerifyDisinfection", "hygiene.verify"));
        all.put("REQUEST_TRANSFER", new Change("RequestTransfer", "transfer.request"));
        all.put("ASSIGN_TRANSFER", new Change("AssignTransfer", "transfer.assign"));
        all.put("DEPART", new Change("Depart", "transfer.depart"));
        all.put("PICK_UP", new Change("PickUp", "transfer.pick-up"));
        all.put("HAND_OVER", new Change("HandOver", "transfer.hand-over"));
        all.put("DIVERT", new Change("Divert", "transfer.divert"));
        all.put("ABORT", new Change("Abort", "transfer.abort"));
        all.put("DISINFECT_VEHICLE", new Change("DisinfectVehicle", "transfer.disinfect-vehicle"));
        all.put("VERIFY_VEHICLE", new Change("VerifyVehicle", "transfer.verify-vehicle"));
        all.put("VISIT", new Change("RecordVisit", "followup.visit"));
        all.put("TEST_AFTERWARDS", new Change("RecordTest", "followup.test"));
        all.put("END_FOLLOW_UP", new Change("EndFollowUp", "followup.end"));
        all.put("CORRECT_CHECK", new Change("CorrectCheck", "followup.correct"));
        all.put("VOID_CHECK", new Change("VoidCheck", "followup.void"));
        all.put("REOPEN_FOLLOW_UP", new Change("ReopenFollowUp", "followup.reopen"));
        all.put("PRINT_CERTIFICATE", new Change("PrintCertificate", "reporting.print-certificate"));
        all.put("PRINT_LIST", new Change("IssueReport", "reporting.issue"));
        all.put("SEAL_WASTE", new Change("SealBag", "hygiene.seal-waste"));
        all.put("HAND_OVER_WASTE", new Change("HandOverWaste", "hygiene.hand-over-waste"));
        all.put("VOID_WASTE", new Change("VoidBag", "hygiene.void-waste"));
        all.put("SIGN_DAILY", new Change("SignDailyReport", "reporting.sign-daily"));
        all.put("REPLACE_VEHICLE", new Change("ReplaceVehicle", "transfer.replace-vehicle"));
        all.put("REQUEST_SERIES", new Change("RequestSeries", "transfer.request-series"));
        all.put("REQUEST_VISIT_TRIP", new Change("RequestVisitTrip", "transfer.request"));
        all.put("CANCEL_VISIT", new Change("CancelVisit", "transfer.cancel-visit"));
        all.put("CANCEL_SERIES", new Change("CancelSeries", "transfer.end-series"));
        all.put("GIVE_UP_BED", new Change("GiveUpBed", "transfer.give-up-bed"));
        all.put("PLAN_SHIFT", new Change("PlanShift", "transfer.plan-shift"));
        all.put("CALL_OFF_SHIFT", new Change("CallOffShift", "transfer.call-off-shift"));
        all.put("RECORD_EQUIPMENT", new Change("RecordEquipment", "transfer.record-equipment"));
        all.put("REPORT_OUTAGE", new Change("ReportOutage", "transfer.report-outage"));
        all.put("DISINFECT_OUT_VEHICLE", new Change("DisinfectOutVehicle", "transfer.disinfect-out-vehicle"));
        all.put("RETURN_VEHICLE", new Change("ReturnVehicle", "transfer.return-vehicle"));
        all.put("PRINT_HAND_OVER", new Change("PrintHandOver", "reporting.print-hand-over"));
        all.put("PRINT_TRANSFER_LOG", new Change("PrintTransferLog", "reporting.print-transfer-log"));
        all.put("PRINT", new Change("IssueOccupancyReport", "reporting.issue"));
        for (String file : List.of("IMPORT_ROOMS", "IMPORT_PEOPLE", "IMPORT_STAYS", "IMPORT_TESTS", "IMPORT_HEALTH")) {
            all.put(file, new Change("StartImport", "import.start"));
        }
        return all;
    }

    /** The use cases whose lines are seen here, by the simple names of their classes. */
    static Set<String> useCases() {
        Set<String> names = new TreeSet<>(Set.of(
                "DischargePerson",
                "RecordDeparture",
                "SignOffPeople",
                "LetPeopleGo",
                "DischargePeople",
                "AcceptProposal"));
        CHANGES.values().forEach(change -> names.add(change.useCase()));
        return names;
    }

    static List<Call> changingCalls() {
        return CHANGES.keySet().stream().map(Calls::named).toList();
    }

    @BeforeAll
    static void build() {
        sql = Products.empty().sql();
        hotel = Hotel.build(sql, "AUDIT", 400);
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @ParameterizedTest
    @MethodSource("changingCalls")
    void aChangeLeavesItsLine(Call call) {
        String role = roleThatMay(call);
        long before = last();
        Answer answer = call.make(as(role), new Case(sql, hotel));
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        assertLine(before, CHANGES.get(call.name()).action(), Staff.name(role, "all"));
    }

    @ParameterizedTest
    @MethodSource("lazaret.testing.Calls#all")
    void aRefusedCallLeavesItsLineToo(Call call) {
        String role = Staff.ROLES.stream()
                .filter(r -> call.statusFor(r, true) == 403)
                .findFirst()
                .orElseThrow();
        long before = last();
        call.make(as(role), new Case(sql, hotel)).expect(403);
        List<List<Object>> lines = linesAfter(before, Staff.name(role, "all"));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).subList(1, 4)).containsExactly("REFUSED", "127.0.0.1", "NOT_ALLOWED");
        assertThat((String) lines.get(0).get(0)).matches("(GET|POST) /?api/.*");
    }

    @ParameterizedTest
    @MethodSource("lazaret.testing.Calls#all")
    void aCallIsKnownAsAChangeOrAsALook(Call call) {
        // What the gate refuses is seen below and in SignOffIT, with what it grants.
        boolean known = CHANGES.containsKey(call.name()) || LOOKS.contains(call.name()) || GATE.contains(call.name());
        assertThat(known)
                .as(call + " stands neither among the changes nor among the looks")
                .isTrue();
    }

    @Test
    void aDischargeLeavesItsLineGrantedOrNot() {
        Api clinician = as("CLINICIAN");
        Leaver her = Leaver.withCarer(sql, Hotel.build(sql, "AUDIT-OUT", 2), 0);
        long before = last();
        String swab = her.pendingSwab();
        discharge(clinician, her).expect(409);
        assertThat(linesAfter(before, "clinician.all")).singleElement().satisfies(line -> assertThat(line.subList(1, 4))
                .containsExactly("REFUSED", "127.0.0.1", "CRITERION_UNMET"));
        sql.run(
                "insert into test_result (specimen_id, result, reported_at, recorded_by)"
                        + " values (?, 'NEGATIVE', now(), 'tester')",
                Long.valueOf(swab.substring(1)));
        discharge(clinician, her).expect(200);
        assertLine(before, "stay.depart", "clinician.all");
    }

    @Test
    void aDeathLeavesItsLine() {
        Case subject = new Case(sql, hotel).present();
        long before = last();
        JsonObject body = Json.createObjectBuilder()
                .add("at", Instant.now().toString())
                .add("reason", "DEATH")
                .add("detail", "抢救无效")
                .build();
        as("CLINICIAN")
                .post("api/stays/" + subject.stayNumber() + "/departure", body)
                .expect(200);
        assertLine(before, "stay.depart", "clinician.all");
    }

    private static Answer discharge(Api clinician, Leaver her) {
        JsonObject body =
                Json.createObjectBuilder().add("at", Instant.now().toString()).build();
        return clinician.post("api/stays/" + her.stay + "/discharge", body);
    }

    private static String roleThatMay(Call call) {
        return Staff.ROLES.stream()
                .filter(role -> call.statusFor(role, true) / 100 == 2)
                .findFirst()
                .orElseThrow();
    }

    private static Api as(String role) {
        return Products.empty().stranger().as(Staff.name(role, "all"), Staff.PASSWORD);
    }

    private static long last() {
        return sql.count("select coalesce(max(id), 0) from audit_entry");
    }

    /** Action, outcome, source, detail, subject, moment of the lines that somebody has left but for signing in. */
    private static List<List<Object>> linesAfter(long before, String who) {
        return sql.rows(
                "select action, outcome, source, detail, subject, happened_at from audit_entry where id > ?"
                        + " and actor = ? and action not like 'access.%' order by id",
                before, who);
    }

    private static void assertLine(long before, String action, String who) {
        List<List<Object>> lines = linesAfter(before, who).stream()
                .filter(line -> line.get(0).equals(action))
                .toList();
        assertThat(lines).as(action + " by " + who).hasSize(1);
        List<Object> line = lines.get(0);
        assertThat(line.subList(1, 3)).containsExactly("DONE", "127.0.0.1");
        assertThat((String) line.get(4)).as("to what").isNotBlank();
        assertThat(String.valueOf(line.get(3))).as("no names").doesNotContain("案例", "新人", "离开者");
        Instant happened = ((Timestamp) line.get(5)).toInstant();
        assertThat(Duration.between(happened, Instant.now())).isBetween(Duration.ofSeconds(-1), Duration.ofMinutes(1));
    }
}
