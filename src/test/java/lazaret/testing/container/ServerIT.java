package lazaret.testing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import lazaret.access.AccessRefusal;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.SignedIn;
import lazaret.person.Category;
import lazaret.person.KnownToDiffer;
import lazaret.person.Paper;
import lazaret.person.PaperType;
import lazaret.person.PersonRefusal;
import lazaret.person.RegisterPerson;
import lazaret.person.Registration;
import lazaret.person.Sex;
import lazaret.platform.Attempt;
import lazaret.platform.NamedConstraint;
import lazaret.platform.RefusalException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What only the server can show: roles at the use cases, one transaction, the schema brought up at the start. */
@ArquillianTest
class ServerIT {
    private static final SignedIn TESTER =
            new SignedIn("tester", "tester", Roles.FACILITY_MANAGER, true, Set.of(), false);

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private AuditTrail audit;

    @Inject
    private AuditedChanges changes;

    @Inject
    private AuditedBedside bedsideChanges;

    @Inject
    private ListOracle lists;

    @Inject
    private Actor actor;

    @Inject
    private CallsOracle calls;

    @Inject
    private BedsideDoors bedside;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Deployment
    static WebArchive product() {
        return Deployments.withTests(
                ServerIT.class,
                AuditedChanges.class,
                AuditedBedside.class,
                AuditTrailSeen.class,
                ListOracle.class,
                CallsOracle.class,
                BedsideDoors.class,
                ArrivalsOracle.class,
                BoardOracle.class,
                RoomsLeftOracle.class,
                StoryOracle.class,
                HouseFacts.class,
                RandomHouses.class,
                RandomBedside.class,
                Tables.class);
    }

    @Test
    void theSchemaIsThereAsSoonAsTheServerIs() throws SQLException {
        assertThat(count("flyway_schema_history where success")).isPositive();
        assertThat(count("pg_constraint where conname in ('bed_has_one_holder', 'room_has_one_party',"
                        + " 'person_is_in_one_place', 'departed_after_arrived', 'disinfection_verified_by_another',"
                        + " 'override_confirmed_by_another')"))
                .isEqualTo(6);
    }

    @Test
    void aUseCaseIsClosedToWhoeverHasNoRoleForIt() {
        assertThatThrownBy(() -> registerPerson.register(person("E12345671"), KnownToDiffer.notAsked()))
                .isInstanceOf(EJBAccessException.class);
        actor.takeRole(Roles.OFFICIAL);
        assertThatThrownBy(() -> registerPerson.register(person("E12345671"), KnownToDiffer.notAsked()))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aChangeAndItsAuditLineAreOneTransaction() throws Exception {
        actor.takeRole(Roles.FACILITY_MANAGER);
        long lines = count("audit_entry where action = 'person.register'");
        transaction.begin();
        Caller.as(TESTER, "127.0.0.1", () -> registerPerson.register(person("E12345672"), KnownToDiffer.notAsked()));
        transaction.rollback();
        assertThat(count("person where paper_number = 'E12345672'")).isZero();
        assertThat(count("audit_entry where action = 'person.register'")).isEqualTo(lines);
        Caller.as(TESTER, "127.0.0.1", () -> registerPerson.register(person("E12345672"), KnownToDiffer.notAsked()));
        assertThat(count("person where paper_number = 'E12345672'")).isOne();
        assertThat(count("audit_entry where action = 'person.register' and actor = 'tester'"))
                .isEqualTo(lines + 1);
    }

    @Test
    void aRefusalEndsTheTransactionAndTellsItsCode() {
        actor.takeRole(Roles.FACILITY_MANAGER);
        Caller.as(TESTER, "127.0.0.1", () -> registerPerson.register(person("E12345673"), KnownToDiffer.notAsked()));
        Throwable thrown = catchThrowable(() -> Caller.as(
                TESTER,
                "127.0.0.1",
                () -> Attempt.run(() -> registerPerson.register(person("E12345673"), KnownToDiffer.notAsked()))));
        assertThat(thrown).isInstanceOf(RefusalException.class);
        assertThat(((RefusalException) thrown).first().code()).isEqualTo(PersonRefusal.PAPER_IS_REGISTERED);
    }

    @Test
    void aConstraintBrokenBehindTheProductsBackIsTheRefusalItMeans() {
        Throwable thrown = catchThrowable(() -> Attempt.run(() -> {
            insertPersonPastTheProduct("E12345674");
            insertPersonPastTheProduct("E12345674");
        }));
        assertThat(thrown).isInstanceOf(RefusalException.class);
        assertThat(((RefusalException) thrown).first().code()).isEqualTo(PersonRefusal.REGISTERED_BY_ANOTHER_MEANWHILE);
    }

    @Test
    void everyChangeOfAManagerLeavesItsLine() {
        actor.takeRole(Roles.FACILITY_MANAGER);
        changes.ofAManager();
    }

    @Test
    void everyChangeOfAClinicianLeavesItsLine() {
        actor.takeRole(Roles.CLINICIAN);
        bedsideChanges.ofAClinician();
    }

    @Test
    void everyChangeOfAnAdministratorLeavesItsLine() {
        actor.takeRole(Roles.ADMINISTRATOR);
        changes.ofAnAdministrator();
    }

    @Test
    void everyChangeOfAnOfficialLeavesItsLine() {
        actor.takeRole(Roles.OFFICIAL);
        changes.ofAnOfficial();
    }

    @Test
    void everyChangeOfACrewLeavesItsLine() {
        actor.takeRole(Roles.CREW);
        changes.ofACrew();
    }

    @Test
    void theListsOfAManagerSayWhatTheRowsSay() {
        actor.takeRole(Roles.FACILITY_MANAGER);
        Caller.as(TESTER, "127.0.0.1", lists::boards);
        Caller.as(TESTER, "127.0.0.1", lists::arrivals);
        Caller.as(TESTER, "127.0.0.1", lists::roomsLeft);
        Caller.as(TESTER, "127.0.0.1", lists::stories);
    }

    @Test
    void theListsOfAClinicianSayWhatTheRowsSay() {
        actor.takeRole(Roles.CLINICIAN);
        SignedIn clinician = new SignedIn("tester", "tester", Roles.CLINICIAN, true, Set.of(), false);
        Caller.as(clinician, "127.0.0.1", lists::rounds);
        Caller.as(clinician, "127.0.0.1", lists::leavers);
        Caller.as(clinician, "127.0.0.1", calls::calls);
    }

    @Test
    void theBedsideIsClosedToWhoeverIsNoClinicianOfTheHouse() {
        for (String role : List.of(
                Roles.FACILITY_MANAGER,
                Roles.DISPATCHER,
                Roles.CREW,
                Roles.HYGIENE,
                Roles.OFFICIAL,
                Roles.ADMINISTRATOR)) {
            actor.takeRole(role);
            Actor.as(role, true, bedside::areClosedToThisRole);
        }
        actor.takeRole(Roles.CLINICIAN);
        Actor.as(Roles.CLINICIAN, false, bedside::areClosedElsewhere);
    }

    @Test
    void nobodyRewritesTheAuditTrail() {
        Caller.as(
                TESTER, "127.0.0.1", () -> audit.refused("test.attempt", "nothing", AccessRefusal.NOT_ALLOWED.name()));
        assertThat(constraintThatRefuses("update audit_entry set actor = 'somebody else'"))
                .isEqualTo("facts_are_never_changed");
        assertThat(constraintThatRefuses("delete from audit_entry")).isEqualTo("facts_are_never_changed");
    }

    private void insertPersonPastTheProduct(String paper) {
        run("insert into person (number, name, sex, paper_type, paper_number, found_at, recorded_by) values ('" + paper
                + "-' || nextval('person_seq'), '陈一', 'F', 'PASSPORT', '" + paper + "', now(), 'tester')");
    }

    private String constraintThatRefuses(String sql) {
        Throwable thrown = catchThrowable(() -> run(sql));
        return NamedConstraint.constraintOf(thrown).orElse("none");
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String what) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Registration person(String paper) {
        return new Registration(
                "陈一",
                Sex.F,
                null,
                new Paper(PaperType.PASSPORT, paper),
                "13800000000",
                "",
                "",
                Category.CLOSE_CONTACT,
                null,
                null,
                null,
                Instant.parse("2022-11-20T00:00:00Z"),
                null,
                null);
    }
}
