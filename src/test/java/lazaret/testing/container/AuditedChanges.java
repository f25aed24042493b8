package lazaret.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import lazaret.access.Caller;
import lazaret.access.ChangePassword;
import lazaret.access.FirstAccounts;
import lazaret.access.Roles;
import lazaret.access.SignedIn;
import lazaret.clearance.answer.RecordAnswer;
import lazaret.clearance.answer.WithdrawAnswer;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.health.CorrectReading;
import lazaret.clearance.health.FollowUpReadings;
import lazaret.clearance.health.HealthCheck;
import lazaret.clearance.health.Measure;
import lazaret.clearance.policy.AdoptPolicy;
import lazaret.clearance.policy.WritePolicy;
import lazaret.clearance.specimen.CorrectResult;
import lazaret.clearance.specimen.LabReport;
import lazaret.clearance.specimen.SampleOnWalk;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.clearance.specimen.VoidSpecimen;
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
import lazaret.person.CorrectExposure;
import lazaret.stay.ExceptionKind;
import lazaret.stay.Placement;
import lazaret.stay.PlacementException;
import lazaret.stay.bus.BoardBus;
import lazaret.stay.bus.Boarding;
import lazaret.stay.placement.AssignTogether;
import lazaret.stay.worklist.LabelTubes;
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
            "CorrectExposure",
            "CorrectResult",
            "CorrectReading",
            "FollowUpReadings",
            "LabelTubes",
            "SampleOnWalk",
            "VoidSpecimen",
            "AdoptPolicy",
            "BeginShift",
            "EndShift",
            "WritePolicy",
            "RecordAnswer",
            "WithdrawAnswer",
            "ChangePassword");

    private static final String SOURCE = "192.0.2.7";
    private static final String LOCAL = """
            {"id": "AUD-LOCAL", "kind": "QUARANTINE", "validFrom": "2030-01-01", "who": [{"category": "CLOSE_CONTACT"}],
             "days": 3, "criteria": [{"code": "MINIMUM_DAYS"}], "source": "本地", "sourceInEnglish": "local"}""";
    private static final Instant HOUR_AGO =
            Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

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
    private CorrectExposure correctExposure;

    @Inject
    private CorrectResult correctResult;

    @Inject
    private CorrectReading correctReading;

    @Inject
    private FollowUpReadings followUpReadings;

    @Inject
    private LabelTubes labelTubes;

    @Inject
    private SampleOnWalk sampleOnWalk;

    @Inject
    private VoidSpecimen voidSpecimen;

    @Inject
    private AdoptPolicy adoptPolicy;

    @Inject
    private WritePolicy writePolicy;

    @Inject
    private RecordAnswer recordAnswer;

    @Inject
    private WithdrawAnswer withdrawAnswer;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private BeginShift beginShift;

    @Inject
    private EndShift endShift;

    @Inject
    private FirstAccounts firstAccounts;

    /** Stock and stays; the caller has the role of a facility manager. */
    void ofAManager() {
        SignedIn manager = somebody("manager", Roles.FACILITY_MANAGER);
        see(manager, "facility.define", "AUD", () -> defineFacility.define(house()));
        see(manager, "facility.defineRoom", "AUD/201", () -> defineRoom.define(room("201")));
        see(
                manager,
                "facility.setOperatingState",
                "AUD/2F",
                () -> setOperatingState.set("AUD", "2F", OperatingState.OPEN, HOUR_AGO, ""));
        see(
                manager,
                "facility.takeRoomOutOfService",
                "AUD/201",
                () -> takeRoomOutOfService.takeOut("AUD/201", "水管爆裂", HOUR_AGO));
        see(manager, "facility.returnRoomToService", "AUD/201", () -> returnRoomToService.giveBack("AUD/201", null));
        long mother = person("AUD-M", "1990-01-01");
        person("AUD-C", "2019-01-01");
        Placement first = new Placement("AUD-M", "AUD-201-1", null, null, null);
        Placement child = new Placement(
                "AUD-C",
                null,
                null,
                null,
                new PlacementException(ExceptionKind.CARED_CHILD, "AUD-M", "manager", "母子同住"));
        see(manager, 2, "stay.reserve", "S%", () -> assignTogether.assign(first, List.of(child)));
        String stay = "S" + id("select id from stay where person_id = " + mother);
        see(
                manager,
                "stay.arrive",
                stay,
                () -> boardBus.board(List.of(new Boarding("AUD-M", stay, null)), null, Instant.now()));
        long job = id("insert into import_job (kind, dry_run, state, started_by) values ('ROOMS', true, 'RUNNING',"
                + " 'manager') returning id");
        see(manager, "import.cancel", "I" + job, () -> cancelImport.cancel("I" + job));
    }

    /** Corrections at the bedside; the caller has the role of a clinician. */
    void ofAClinician() {
        SignedIn clinician = somebody("clinician", Roles.CLINICIAN);
        long her = person("AUD-P", "1990-01-01");
        long reading = id("insert into health_reading (person_id, at, temperature, recorded_by) values (" + her + ", '"
                + HOUR_AGO + "', 36.5, 'tester') returning id");
        long swab = id("insert into specimen (person_id, sampled_at, site, laboratory, recorded_by) values (" + her
                + ", '" + HOUR_AGO + "', 'OTHER', '市疾控', 'tester') returning id");
        id("insert into test_result (specimen_id, result, reported_at, recorded_by) values (" + swab
                + ", 'NEGATIVE', now(), 'tester') returning id");
        see(
                clinician,
                "person.correctExposure",
                "AUD-P",
                () -> correctExposure.correct("AUD-P", null, HOUR_AGO, "流调更正"));
        see(
                clinician,
                "clearance.correctReading",
                "AUD-P",
                () -> correctReading.correct("AUD-P", temperature("38.5"), "抄错"));
        see(
                clinician,
                "clearance.followUpReadings",
                "AUD-P",
                () -> followUpReadings.followUp("AUD-P", List.of(reading), Measure.SEEN, ""));
        id("insert into facility (code, kind, name, district, opened_on) values ('AUDT', 'QUARANTINE_HOTEL', '留痕酒店',"
                + " '长宁', '2022-01-01') returning 1");
        see(clinician, "clearance.labelTubes", "AUDT", () -> labelTubes.label("AUDT", List.of("AUD-P")));
        Sampling again = new Sampling(HOUR_AGO, SampleSite.NASOPHARYNGEAL, "市疾控", null);
        see(clinician, "clearance.recordSpecimen", "T%", () -> sampleOnWalk.sample("AUD-P", again, "walk"));
        see(
                clinician,
                "clearance.correctResult",
                "T" + swab,
                () -> correctResult.correct("T" + swab, positive(), "抄错"));
        see(
                clinician,
                "clearance.recordAnswer",
                "AUD-P",
                () -> recordAnswer.record("AUD-P", HOUR_AGO, ClinicalAnswer.STABLE));
        see(
                clinician,
                "clearance.withdrawAnswer",
                "AUD-P",
                () -> withdrawAnswer.withdraw("AUD-P", HOUR_AGO, ClinicalAnswer.STABLE, "看错人"));
        see(clinician, "clearance.voidSpecimen", "T" + swab, () -> voidSpecimen.discard("T" + swab, "条码贴错"));
    }

    /** Policies, and an own password; the caller has the role of an administrator. */
    void ofAnAdministrator() {
        SignedIn administrator = somebody("administrator", Roles.ADMINISTRATOR);
        see(
                administrator,
                "clearance.adoptPolicy",
                "TW20-close",
                () -> adoptPolicy.adopt("TW20-close", LocalDate.of(2030, 1, 1)));
        see(administrator, "clearance.writePolicy", "AUD-LOCAL", () -> writePolicy.write("TEN", LOCAL));
        firstAccounts.open("aud-changer", "aud-changer", Roles.ADMINISTRATOR, "the old password", false);
        see(
                somebody("aud-changer", Roles.ADMINISTRATOR),
                "access.change-password",
                "aud-changer",
                () -> changePassword.change("the old password", "the new password"));
    }

    /** Who drives what; the caller has the role of a crew. */
    void ofACrew() {
        SignedIn crew = somebody("crew", Roles.CREW);
        id(
                "insert into ambulance (plate, station, negative_pressure, recorded_by) values ('冀A·D9999', '东站', true, 'tester')"
                        + " returning 1");
        see(crew, "transfer.begin-shift", "冀A·D9999", () -> beginShift.begin("冀AD9999"));
        see(crew, "transfer.end-shift", "冀A·D9999", () -> endShift.end());
    }

    private void see(SignedIn who, String action, String subject, Runnable change) {
        see(who, 1, action, subject, change);
    }

    /** Who, when, what, to what, from where: in as many lines as there were changes. */
    private void see(SignedIn who, int lines, String action, String subject, Runnable change) {
        String question = "select count(*) from audit_entry where actor = '" + who.username() + "' and action = '"
                + action + "' and subject like '" + subject + "' and outcome = 'DONE' and source = '" + SOURCE
                + "' and happened_at between now() - interval '1 minute' and now() + interval '1 second'";
        long before = id(question);
        Caller.as(who, SOURCE, change);
        assertThat(id(question) - before).as(action).isEqualTo(lines);
    }

    private static SignedIn somebody(String name, String role) {
        return new SignedIn(name, name, role, true, Set.of(), false);
    }

    private static FacilityRow house() {
        LocalDate opened = LocalDate.of(2022, 1, 1);
        return new FacilityRow(0, "AUD", FacilityKind.QUARANTINE_HOTEL, "留痕酒店", "长宁", null, null, opened, null);
    }

    private static RoomRow room(String number) {
        return new RoomRow(0, "AUD", "2F", UnitKind.FLOOR, Zone.CONTAMINATED, number, 1, true, false, true, false);
    }

    private static HealthCheck temperature(String degrees) {
        return new HealthCheck(HOUR_AGO, new BigDecimal(degrees), null, null, null, null);
    }

    private static LabReport positive() {
        return new LabReport(TestOutcome.POSITIVE, null, null, HOUR_AGO.plusSeconds(60));
    }

    private long person(String number, String born) {
        long id =
                id("insert into person (number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)"
                        + " values ('" + number + "', '留痕人', 'F', '" + born + "', 'TEMPORARY', '" + number
                        + "', now() - interval '2 days', 'tester') returning id");
        id("insert into category_entry (person_id, category, at, recorded_by) values (" + id
                + ", 'CLOSE_CONTACT', now() - interval '2 days', 'tester') returning id");
        return id;
    }

    /** The only value of a statement. */
    private long id(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
