package lazaret.testing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.SignedIn;
import lazaret.living.RequestKind;
import lazaret.living.RequestOrder;
import lazaret.living.RiskLevel;
import lazaret.living.request.FileRequest;
import lazaret.living.request.FinishRequest;
import lazaret.living.request.OpenRequests;
import lazaret.living.request.RefuseRequest;
import lazaret.living.request.RequestList;
import lazaret.living.request.TakeRequest;
import lazaret.living.request.Wish;
import lazaret.living.request.WithdrawRequest;
import lazaret.living.slip.IssueSlips;
import lazaret.living.slip.RoomToken;
import lazaret.living.slip.SlipList;
import lazaret.living.support.KeepPlan;
import lazaret.living.support.Plan;
import lazaret.living.support.PlanHistory;
import lazaret.living.support.SupportNotes;
import lazaret.living.support.WriteNote;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who may slips, requests, notes and plans, in whose facilities; and every change leaves its line. */
@ArquillianTest
public class LivingServerIT {
    /** Simple names of the use cases whose lines in the audit trail are seen here. */
    public static final Set<String> USE_CASES = Set.of(
            "IssueSlips",
            "FileRequest",
            "WithdrawRequest",
            "TakeRequest",
            "FinishRequest",
            "RefuseRequest",
            "WriteNote",
            "KeepPlan");

    private static final Set<String> MANAGER = Set.of(Roles.FACILITY_MANAGER);
    private static final Set<String> CLINICIAN = Set.of(Roles.CLINICIAN);
    private static final Set<String> BOTH = Set.of(Roles.FACILITY_MANAGER, Roles.CLINICIAN);
    private static final Plan PLAN = new Plan(RiskLevel.HIGH, "独居", "每日两次电话", "王医生");
    private static int houses;

    @Inject
    private IssueSlips issueSlips;

    @Inject
    private SlipList slipList;

    @Inject
    private FileRequest fileRequest;

    @Inject
    private WithdrawRequest withdrawRequest;

    @Inject
    private TakeRequest takeRequest;

    @Inject
    private FinishRequest finishRequest;

    @Inject
    private RefuseRequest refuseRequest;

    @Inject
    private RequestList requestList;

    @Inject
    private OpenRequests openRequests;

    @Inject
    private WriteNote writeNote;

    @Inject
    private SupportNotes supportNotes;

    @Inject
    private KeepPlan keepPlan;

    @Inject
    private PlanHistory planHistory;

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Deployment
    static WebArchive product() {
        return Deployments.withTests(LivingServerIT.class, LivingServerIT.House.class, LivingServerIT.UseCase.class);
    }

    /** A facility with one person in one room. */
    record House(String code, String person, long stay) {}

    /** A call and the roles it is for. */
    record UseCase(Set<String> roles, Runnable call) {}

    @Test
    void aUseCaseIsForItsRolesInTheirOwnFacilities() {
        List<String> wrong = new ArrayList<>();
        for (String role : Roles.ALL) {
            takeRole(role);
            for (boolean own : List.of(true, false)) {
                useCases(house()).forEach((name, useCase) -> {
                    String expected = !useCase.roles().contains(role) ? "no role" : own ? "" : "NOT_YOUR_FACILITY";
                    String answer = answerOf(() -> as(role, own, useCase.call()));
                    if (!answer.equals(expected)) {
                        wrong.add(name + " as " + role + (own ? " at home" : " elsewhere") + ": " + answer);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Map<String, UseCase> useCases(House house) {
        WriteNote.Note note = new WriteNote.Note(null, "情绪平稳", null, null);
        Map<String, UseCase> all = new LinkedHashMap<>();
        all.put("issue", new UseCase(MANAGER, () -> issueSlips.issue(Set.of("S" + house.stay()))));
        all.put("slips", new UseCase(MANAGER, () -> slipList.of(house.code(), null)));
        all.put("take", new UseCase(BOTH, () -> takeRequest.take(filed(house, RequestKind.PSYCHOLOGIST), null)));
        all.put("finish", new UseCase(BOTH, () -> finishRequest.finish(filed(house, RequestKind.PSYCHOLOGIST), null)));
        all.put("refuse", new UseCase(BOTH, () -> refuseRequest.refuse(filed(house, RequestKind.PSYCHOLOGIST), "无")));
        all.put("list", new UseCase(BOTH, () -> requestList.of(house.code(), RequestOrder.OLDEST_FIRST, false, 0, 9)));
        all.put("write", new UseCase(CLINICIAN, () -> writeNote.write(house.person(), note)));
        all.put("notes", new UseCase(CLINICIAN, () -> supportNotes.of(house.person())));
        all.put("keep", new UseCase(BOTH, () -> keepPlan.keep(house.person(), latest(house), PLAN)));
        all.put("plans", new UseCase(BOTH, () -> planHistory.of(house.person())));
        return all;
    }

    @Test
    void onlyManagersAndCliniciansCountWhatWaits() {
        for (String role : Roles.ALL) {
            takeRole(role);
            assertThat(answerOf(() -> as(role, true, () -> openRequests.byFacility())))
                    .as(role)
                    .isEqualTo(BOTH.contains(role) ? "" : "no role");
        }
    }

    @Test
    void aClinicianWorksOnWhatIsForThePsychologistAlone() {
        House house = house();
        String meal = filed(house, RequestKind.MEAL);
        String talk = filed(house, RequestKind.PSYCHOLOGIST);
        takeRole(Roles.CLINICIAN);
        as(Roles.CLINICIAN, true, () -> {
            assertThat(answerOf(() -> takeRequest.take(meal, null))).isEqualTo("NOT_ALLOWED");
            assertThat(answerOf(() -> finishRequest.finish(meal, null))).isEqualTo("NOT_ALLOWED");
            assertThat(answerOf(() -> refuseRequest.refuse(meal, "无"))).isEqualTo("NOT_ALLOWED");
            assertThat(numbers(house)).containsExactly(talk);
        });
        takeRole(Roles.FACILITY_MANAGER);
        as(Roles.FACILITY_MANAGER, true, () -> assertThat(numbers(house)).containsExactly(meal, talk));
    }

    @Test
    void whatSomebodyAskedForWhoHasLeftWaitsForNobody() {
        House house = house();
        filed(house, RequestKind.MEAL);
        run("update stay set departed_at = now(), departed_by = 'x', departure_reason = 'RELEASE' where id = "
                + house.stay());
        takeRole(Roles.FACILITY_MANAGER);
        as(Roles.FACILITY_MANAGER, true, () -> {
            assertThat(numbers(house)).isEmpty();
            assertThat(openRequests.byFacility()).noneMatch(w -> w.facility().equals(house.code()));
        });
    }

    @Test
    void everyChangeLeavesItsLine() {
        House house = house();
        takeRole(Roles.FACILITY_MANAGER);
        as(Roles.FACILITY_MANAGER, true, () -> {
            RoomToken token =
                    issueSlips.issue(Set.of("S" + house.stay())).get(0).token();
            String first = fileRequest.file(token, wish("one"));
            assertThat(fileRequest.file(token, wish("one"))).isEqualTo(first);
            withdrawRequest.withdraw(token, first);
            String second = fileRequest.file(token, wish("two"));
            takeRequest.take(second, null);
            finishRequest.finish(second, null);
            refuseRequest.refuse(fileRequest.file(token, wish("three")), "厨房已关");
            keepPlan.keep(house.person(), 0, PLAN);
        });
        assertThat(lines("actor = 'room:" + house.code() + "/1'"))
                .containsExactly(
                        "living.file-request MEAL",
                        "living.withdraw-request MEAL",
                        "living.file-request MEAL",
                        "living.file-request MEAL");
        assertThat(lines("actor = 'tester' and (facility = '" + house.code() + "' or subject = '" + house.person()
                        + "')"))
                .containsExactly(
                        "living.issue-slip " + house.code() + "-1-1",
                        "living.take-request MEAL",
                        "living.finish-request MEAL",
                        "living.refuse-request MEAL",
                        "living.keep-plan HIGH");
    }

    @Test
    void aCorrectionVoidsANoteAndAddsAnotherOnce() {
        House house = house();
        takeRole(Roles.CLINICIAN);
        as(Roles.CLINICIAN, true, () -> {
            String wrong = writeNote.write(house.person(), new WriteNote.Note(null, "拒绝进食", null, null));
            WriteNote.Note right = new WriteNote.Note(null, "食欲尚可", wrong, "写错了人");
            writeNote.write(house.person(), right);
            assertThat(supportNotes.of(house.person()))
                    .extracting(SupportNotes.Line::words, SupportNotes.Line::corrected)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("食欲尚可", false),
                            org.assertj.core.groups.Tuple.tuple("拒绝进食", true));
            assertThat(answerOf(() -> writeNote.write(house.person(), right))).isEqualTo("NOTE_IS_CORRECTED_ALREADY");
            assertThat(answerOf(() -> writeNote.write(house().person(), right))).isEqualTo("NO_SUCH_NOTE");
        });
        assertThat(lines("subject = '" + house.person() + "' and action like 'living.%-note'"))
                .hasSize(2)
                .allMatch(line ->
                        line.startsWith("living.write-note N") || line.matches("living.correct-note N\\d+ N\\d+"));
    }

    @Test
    void aPlanIsNeverOverwrittenNotEvenByOneWhoReadAnOlderVersion() {
        House house = house();
        takeRole(Roles.CLINICIAN);
        as(Roles.CLINICIAN, true, () -> {
            keepPlan.keep(house.person(), 0, PLAN);
            long first = latest(house);
            keepPlan.keep(house.person(), first, new Plan(RiskLevel.LOW, "", "观察", "李医生"));
            assertThat(answerOf(() -> keepPlan.keep(house.person(), first, PLAN)))
                    .isEqualTo("CHANGED_MEANWHILE");
            assertThat(planHistory.of(house.person()))
                    .extracting(v -> v.version() + " " + v.risk())
                    .containsExactly("2 LOW", "1 HIGH");
        });
    }

    private long latest(House house) {
        return number("select coalesce(max(n.id), 0) from person_plan n join person p on p.id = n.person_id"
                + " where p.number = '" + house.person() + "'");
    }

    private List<String> numbers(House house) {
        return requestList.of(house.code(), RequestOrder.OLDEST_FIRST, false, 0, 9).lines().stream()
                .map(RequestList.Line::number)
                .toList();
    }

    private static Wish wish(String tap) {
        return new Wish(RequestKind.MEAL, false, "", tap);
    }

    private String filed(House house, RequestKind kind) {
        return "L"
                + number("insert into living_request (stay_id, facility_code, kind, urgent, tap, filed_at) values ("
                        + house.stay() + ", '" + house.code() + "', '" + kind + "', false, '" + System.nanoTime()
                        + "', now()) returning id");
    }

    private House house() {
        String code = "LIV" + ++houses;
        run("insert into facility (code, kind, name, district, opened_on) values ('" + code
                + "', 'QUARANTINE_HOTEL', '酒店', '长宁', '2022-01-01')");
        long unit = number(
                "insert into unit (facility_code, name, kind) values ('" + code + "', '1F', 'FLOOR') returning id");
        long room =
                number("insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                        + " negative_pressure) values ('" + code + "', " + unit
                        + ", '1', 'CONTAMINATED', true, false, true, false) returning id");
        long bed = number("insert into bed (code, room_id, facility_code, position) values ('" + code + "-1-1', " + room
                + ", '" + code + "', '1') returning id");
        long person = number("insert into person (number, name, sex, paper_type, paper_number, found_at, recorded_by)"
                + " values ('" + code + "-P', '测试', 'F', 'TEMPORARY', '" + code + "', now(), 'tester') returning id");
        long stay = number("insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at,"
                + " reserved_by, arrived_at, arrived_by) values (" + person + ", " + bed + ", '" + code + "', " + person
                + ", " + room
                + ", now() - interval '1 day', 'tester', now() - interval '1 day', 'tester') returning id");
        return new House(code, code + "-P", stay);
    }

    private static void as(String role, boolean own, Runnable call) {
        Set<String> facilities = own ? Set.of() : Set.of("ANOTHER");
        Caller.as(new SignedIn("tester", "tester", role, own, facilities, false), "192.0.2.7", call);
    }

    /** "" where it was done, the code of the refusal, or that the role is none for it. */
    private static String answerOf(Runnable call) {
        Throwable thrown = catchThrowable(() -> Attempt.run(call));
        if (thrown == null) {
            return "";
        }
        if (thrown instanceof EJBAccessException) {
            return "no role";
        }
        return thrown instanceof RefusalException no ? no.first().code().name() : thrown.toString();
    }

    private void takeRole(String role) {
        HttpServletResponse response = null;
        security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(new CallerOnlyCredential(role)));
    }

    private List<String> lines(String which) {
        List<String> lines = new ArrayList<>();
        query(
                "select action || ' ' || coalesce(detail, '') from audit_entry where outcome = 'DONE' and " + which
                        + " order by id",
                row -> lines.add(row));
        return lines;
    }

    private long number(String sql) {
        List<String> found = new ArrayList<>();
        query(sql, found::add);
        return Long.parseLong(found.get(0));
    }

    private void query(String sql, java.util.function.Consumer<String> row) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                row.accept(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
