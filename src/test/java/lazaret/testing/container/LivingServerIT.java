package lazaret.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.access.Roles;
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
    private Actor actor;

    @Inject
    private Tables tables;

    @Inject
    private LivingHouses houses;

    @Deployment
    static WebArchive product() {
        return Deployments.withTests(
                LivingServerIT.class,
                LivingServerIT.UseCase.class,
                LivingHouses.class,
                LivingHouses.House.class,
                Tables.class,
                Tables.Line.class);
    }

    /** A call and the roles it is for. */
    record UseCase(Set<String> roles, Runnable call) {}

    @Test
    void aUseCaseIsForItsRolesInTheirOwnFacilities() {
        List<String> wrong = new ArrayList<>();
        for (String role : Roles.ALL) {
            actor.takeRole(role);
            for (boolean own : List.of(true, false)) {
                useCases(houses.house()).forEach((name, useCase) -> {
                    String expected = !useCase.roles().contains(role) ? "no role" : own ? "" : "NOT_YOUR_FACILITY";
                    String answer = Actor.answerOf(() -> Actor.as(role, own, useCase.call()));
                    if (!answer.equals(expected)) {
                        wrong.add(name + " as " + role + (own ? " at home" : " elsewhere") + ": " + answer);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Map<String, UseCase> useCases(LivingHouses.House house) {
        WriteNote.Note note = new WriteNote.Note(null, "情绪平稳", null, null);
        Map<String, UseCase> all = new LinkedHashMap<>();
        all.put("issue", new UseCase(MANAGER, () -> issueSlips.issue(Set.of("S" + house.stay()))));
        all.put("slips", new UseCase(MANAGER, () -> slipList.of(house.code(), null)));
        all.put("take", new UseCase(BOTH, () -> takeRequest.take(houses.filed(house, RequestKind.PSYCHOLOGIST), null)));
        all.put(
                "finish",
                new UseCase(BOTH, () -> finishRequest.finish(houses.filed(house, RequestKind.PSYCHOLOGIST), null)));
        all.put(
                "refuse",
                new UseCase(BOTH, () -> refuseRequest.refuse(houses.filed(house, RequestKind.PSYCHOLOGIST), "无")));
        all.put("list", new UseCase(BOTH, () -> requestList.of(house.code(), RequestOrder.OLDEST_FIRST, false, 0, 9)));
        all.put("write", new UseCase(CLINICIAN, () -> writeNote.write(house.person(), note)));
        all.put("notes", new UseCase(CLINICIAN, () -> supportNotes.of(house.person())));
        all.put("keep", new UseCase(BOTH, () -> keepPlan.keep(house.person(), houses.latestPlan(house), PLAN)));
        all.put("plans", new UseCase(BOTH, () -> planHistory.of(house.person())));
        return all;
    }

    @Test
    void onlyManagersAndCliniciansCountWhatWaits() {
        for (String role : Roles.ALL) {
            actor.takeRole(role);
            assertThat(Actor.answerOf(() -> Actor.as(role, true, () -> openRequests.byFacility())))
                    .as(role)
                    .isEqualTo(BOTH.contains(role) ? "" : "no role");
        }
    }

    @Test
    void aClinicianWorksOnWhatIsForThePsychologistAlone() {
        LivingHouses.House house = houses.house();
        String meal = houses.filed(house, RequestKind.MEAL);
        String talk = houses.filed(house, RequestKind.PSYCHOLOGIST);
        actor.takeRole(Roles.CLINICIAN);
        Actor.as(Roles.CLINICIAN, true, () -> {
            assertThat(Actor.answerOf(() -> takeRequest.take(meal, null))).isEqualTo("NOT_ALLOWED");
            assertThat(Actor.answerOf(() -> finishRequest.finish(meal, null))).isEqualTo("NOT_ALLOWED");
            assertThat(Actor.answerOf(() -> refuseRequest.refuse(meal, "无"))).isEqualTo("NOT_ALLOWED");
            assertThat(numbers(house)).containsExactly(talk);
        });
        actor.takeRole(Roles.FACILITY_MANAGER);
        Actor.as(Roles.FACILITY_MANAGER, true, () -> assertThat(numbers(house)).containsExactly(meal, talk));
    }

    @Test
    void whatSomebodyAskedForWhoHasLeftWaitsForNobody() {
        LivingHouses.House house = houses.house();
        houses.filed(house, RequestKind.MEAL);
        tables.run("update stay set departed_at = now(), departed_by = 'x', departure_reason = 'RELEASE' where id = "
                + house.stay());
        actor.takeRole(Roles.FACILITY_MANAGER);
        Actor.as(Roles.FACILITY_MANAGER, true, () -> {
            assertThat(numbers(house)).isEmpty();
            assertThat(openRequests.byFacility()).noneMatch(w -> w.facility().equals(house.code()));
        });
    }

    @Test
    void everyChangeLeavesItsLine() {
        LivingHouses.House house = houses.house();
        actor.takeRole(Roles.FACILITY_MANAGER);
        Actor.as(Roles.FACILITY_MANAGER, true, () -> {
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
        LivingHouses.House house = houses.house();
        actor.takeRole(Roles.CLINICIAN);
        Actor.as(Roles.CLINICIAN, true, () -> {
            String wrong = writeNote.write(house.person(), new WriteNote.Note(null, "拒绝进食", null, null));
            WriteNote.Note right = new WriteNote.Note(null, "食欲尚可", wrong, "写错了人");
            writeNote.write(house.person(), right);
            assertThat(supportNotes.of(house.person()))
                    .extracting(SupportNotes.Line::words, SupportNotes.Line::corrected)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("食欲尚可", false),
                            org.assertj.core.groups.Tuple.tuple("拒绝进食", true));
            assertThat(Actor.answerOf(() -> writeNote.write(house.person(), right)))
                    .isEqualTo("NOTE_IS_CORRECTED_ALREADY");
            assertThat(Actor.answerOf(() -> writeNote.write(houses.house().person(), right)))
                    .isEqualTo("NO_SUCH_NOTE");
        });
        assertThat(lines("subject = '" + house.person() + "' and action like 'living.%-note'"))
                .hasSize(2)
                .allMatch(line ->
                        line.startsWith("living.write-note N") || line.matches("living.correct-note N\\d+ N\\d+"));
    }

    @Test
    void aPlanIsNeverOverwrittenNotEvenByOneWhoReadAnOlderVersion() {
        LivingHouses.House house = houses.house();
        actor.takeRole(Roles.CLINICIAN);
        Actor.as(Roles.CLINICIAN, true, () -> {
            keepPlan.keep(house.person(), 0, PLAN);
            long first = houses.latestPlan(house);
            keepPlan.keep(house.person(), first, new Plan(RiskLevel.LOW, "", "观察", "李医生"));
            assertThat(Actor.answerOf(() -> keepPlan.keep(house.person(), first, PLAN)))
                    .isEqualTo("CHANGED_MEANWHILE");
            assertThat(planHistory.of(house.person()))
                    .extracting(v -> v.version() + " " + v.risk())
                    .containsExactly("2 LOW", "1 HIGH");
        });
    }

    private List<String> numbers(LivingHouses.House house) {
        return requestList.of(house.code(), RequestOrder.OLDEST_FIRST, false, 0, 9).lines().stream()
                .map(RequestList.Line::number)
                .toList();
    }

    private static Wish wish(String tap) {
        return new Wish(RequestKind.MEAL, false, "", tap);
    }

    private List<String> lines(String which) {
        return tables
                .lines(
                        "select action || ' ' || coalesce(detail, '') as line from audit_entry where outcome = 'DONE' and "
                                + which + " order by id")
                .stream()
                .map(line -> line.text("line"))
                .toList();
    }
}
