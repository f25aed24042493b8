package lazaret.testing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import lazaret.access.ChangePassword;
import lazaret.access.FirstAccounts;
import lazaret.access.Roles;
import lazaret.access.SignedIn;
import lazaret.clearance.policy.AdoptPolicy;
import lazaret.clearance.policy.WritePolicy;
import lazaret.exchange.imports.CancelImport;
import lazaret.facility.DefineFacility;
import lazaret.facility.DefineRoom;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityRow;
import lazaret.facility.OperatingState;
import lazaret.facility.ReturnRoomToService;
import lazaret.facility.RoomRow;
import lazaret.facility.SetOperatingState;
import lazaret.facility.TakeRoomOutOfService;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;
import lazaret.facility.staff.AdoptRatio;
import lazaret.facility.staff.TellStaff;
import lazaret.platform.Texts;
import lazaret.reporting.ReportWindow;
import lazaret.reporting.daily.SetDailyDeadline;
import lazaret.reporting.delivery.ChangeSubscription;
import lazaret.reporting.delivery.ResendMail;
import lazaret.reporting.delivery.Subscribe;
import lazaret.reporting.delivery.Subscription;
import lazaret.stay.ExceptionKind;
import lazaret.stay.Placement;
import lazaret.stay.PlacementException;
import lazaret.stay.bus.BoardBus;
import lazaret.stay.bus.Boarding;
import lazaret.stay.placement.AssignTogether;
import lazaret.transfer.crew.BeginShift;
import lazaret.transfer.crew.EndShift;

/** The changes that have no call of the interface, each made once in the server, each with its line in the trail. */
@ApplicationScoped
public class AuditedChanges {
    /** Simple names of the use cases whose lines are seen here. */
    public static final Set<String> USE_CASES = Set.of(
            "DefineFacility",
            "DefineRoom",
            "SetOperatingState",
            "TakeRoomOutOfService",
            "ReturnRoomToService",
            "AssignTogether",
            "BoardBus",
            "CancelImport",
            "AdoptPolicy",
            "BeginShift",
            "EndShift",
            "SetDailyDeadline",
            "TellStaff",
            "AdoptRatio",
            "WritePolicy",
            "ChangePassword",
            "Subscribe",
            "ChangeSubscription",
            "ResendMail");

    private static final String LOCAL = """
            {"id": "AUD-LOCAL", "kind": "QUARANTINE", "validFrom": "2030-01-01", "who": [{"category": "CLOSE_CONTACT"}],
             "days": 3, "criteria": [{"code": "MINIMUM_DAYS"}], "source": "本地", "sourceInEnglish": "local"}""";

    @Inject
    private AuditTrailSeen trail;

    @Inject
    private DefineFacility defineFacility;

    @Inject
    private DefineRoom defineRoom;

    @Inject
    private SetOperatingState setOperatingState;

    @Inject
    private TakeRoomOutOfService takeRoomOutOfService;

    @Inject
    private ReturnRoomToService returnRoomToService;

    @Inject
    private AssignTogether assignTogether;

    @Inject
    private BoardBus boardBus;

    @Inject
    private CancelImport cancelImport;

    @Inject
    private AdoptPolicy adoptPolicy;

    @Inject
    private WritePolicy writePolicy;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private BeginShift beginShift;

    @Inject
    private EndShift endShift;

    @Inject
    private TellStaff tellStaff;

    @Inject
    private AdoptRatio adoptRatio;

    @Inject
    private SetDailyDeadline setDailyDeadline;

    @Inject
    private FirstAccounts firstAccounts;

    @Inject
    private Subscribe subscribe;

    @Inject
    private ChangeSubscription changeSubscription;

    @Inject
    private ResendMail resendMail;

    /** Stock and stays; the caller has the role of a facility manager. */
    void ofAManager() {
        SignedIn manager = trail.somebody("manager", Roles.FACILITY_MANAGER);
        trail.see(manager, "facility.define", "AUD", () -> defineFacility.define(house()));
        trail.see(manager, "facility.defineRoom", "AUD/201", () -> defineRoom.define(room("201")));
        trail.see(
                manager,
                "facility.setOperatingState",
                "AUD/2F",
                () -> setOperatingState.set("AUD", "2F", OperatingState.OPEN, AuditTrailSeen.HOUR_AGO, ""));
        trail.see(manager, "facility.tell-staff", "AUD/2F", () -> tellStaff.tell("AUD", "2F", 3, null));
        trail.see(
                manager,
                "facility.takeRoomOutOfService",
                "AUD/201",
                () -> takeRoomOutOfService.takeOut("AUD/201", "水管爆裂", AuditTrailSeen.HOUR_AGO));
        trail.see(
                manager,
                "facility.returnRoomToService",
                "AUD/201",
                () -> returnRoomToService.giveBack("AUD/201", null));
        long mother = trail.person("AUD-M", "1990-01-01");
        trail.person("AUD-C", "2019-01-01");
        Placement first = new Placement("AUD-M", "AUD-201-1", null, null, null);
        Placement child = new Placement(
                "AUD-C",
                null,
                null,
                null,
                new PlacementException(ExceptionKind.CARED_CHILD, "AUD-M", "manager", "母子同住"));
        trail.see(manager, 2, "stay.reserve", "S%", () -> assignTogether.assign(first, List.of(child)));
        String stay = "S" + trail.id("select id from stay where person_id = " + mother);
        trail.see(
                manager,
                "stay.arrive",
                stay,
                () -> boardBus.board(List.of(new Boarding("AUD-M", stay, null)), null, Instant.now()));
        long job =
                trail.id("insert into import_job (kind, dry_run, state, started_by) values ('ROOMS', true, 'RUNNING',"
                        + " 'manager') returning id");
        trail.see(manager, "import.cancel", "I" + job, () -> cancelImport.cancel("I" + job));
    }

    /** Policies, and an own password; the caller has the role of an administrator. */
    void ofAnAdministrator() {
        SignedIn administrator = trail.somebody("administrator", Roles.ADMINISTRATOR);
        trail.see(
                administrator,
                "clearance.adoptPolicy",
                "TW20-close",
                () -> adoptPolicy.adopt("TW20-close", LocalDate.of(2030, 1, 1)));
        trail.see(
                administrator,
                "facility.adopt-staffing-ratio",
                "FIELD_HOSPITAL",
                () -> adoptRatio.adopt(
                        FacilityKind.FIELD_HOSPITAL, null, BigDecimal.TEN, LocalDate.of(2190, 1, 1), "本地"));
        trail.see(
                administrator,
                "reporting.set-daily-deadline",
                "2190-01-01",
                () -> setDailyDeadline.set(LocalDate.of(2190, 1, 1), 1, LocalTime.of(9, 0), "本地"));
        trail.see(administrator, "clearance.writePolicy", "AUD-LOCAL", () -> writePolicy.write("TEN", LOCAL));
        firstAccounts.open("aud-changer", "aud-changer", Roles.ADMINISTRATOR, "the old password", false);
        trail.see(
                trail.somebody("aud-changer", Roles.ADMINISTRATOR),
                "access.change-password",
                "aud-changer",
                () -> changePassword.change("the old password", "the new password"));
    }

    /** Who drives what; the caller has the role of a crew. */
    void ofACrew() {
        SignedIn crew = trail.somebody("crew", Roles.CREW);
        trail.id(
                "insert into ambulance (plate, station, negative_pressure, recorded_by) values ('冀A·D9999', '东站', true, 'tester')"
                        + " returning 1");
        trail.see(crew, "transfer.begin-shift", "冀A·D9999", () -> beginShift.begin("冀AD9999"));
        trail.see(crew, "transfer.end-shift", "冀A·D9999", () -> endShift.end());
    }

    /** Reports by mail; the caller has the role of an official. */
    void ofAnOfficial() {
        SignedIn official = trail.somebody("aud-official", Roles.OFFICIAL);
        firstAccounts.open("aud-official", "aud-official", Roles.OFFICIAL, "the old password", false);
        Subscription wish = new Subscription(
                List.of("bulletin"),
                ReportWindow.WHOLE_DAY,
                null,
                null,
                LocalTime.NOON,
                Texts.CHINESE,
                "official@example.org");
        trail.see(official, "reporting.subscribe", "D%", () -> subscribe.subscribe(wish, "https://example.org"));
        long id = trail.id("select max(id) from report_subscription");
        trail.see(
                official,
                "reporting.change-subscription",
                "D" + id,
                () -> changeSubscription.change("D" + id, ChangeSubscription.Change.PAUSE));
        long mail =
                trail.id("insert into report_mail (subscription_id, due_at, message_id, reports, state, waits_since,"
                        + " next_attempt_at) values (" + id
                        + ", now(), '<aud>', '{BUL-1}', 'FAILED', now(), now()) returning id");
        trail.see(official, "reporting.resend-mail", Long.toString(mail), () -> resendMail.resend(mail));
    }

    private static FacilityRow house() {
        LocalDate opened = LocalDate.of(2022, 1, 1);
        return new FacilityRow(0, "AUD", FacilityKind.QUARANTINE_HOTEL, "留痕酒店", "长宁", null, null, opened, null);
    }

    private static RoomRow room(String number) {
        return new RoomRow(0, "AUD", "2F", UnitKind.FLOOR, Zone.CONTAMINATED, number, 1, true, false, true, false);
    }
}
