package lazaret.testing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.access.AccessRefusal;
import lazaret.access.Caller;
import lazaret.access.Pass;
import lazaret.access.Roles;
import lazaret.access.SignedIn;
import lazaret.access.accounts.AccountList;
import lazaret.access.accounts.ChangeAccount;
import lazaret.access.accounts.DisableAccount;
import lazaret.access.accounts.EnableAccount;
import lazaret.access.accounts.OpenAccount;
import lazaret.access.accounts.ReadAccount;
import lazaret.access.accounts.ResetPassword;
import lazaret.access.accounts.Rights;
import lazaret.access.accounts.SignOutAccount;
import lazaret.access.audit.AuditFilter;
import lazaret.access.audit.AuditLine;
import lazaret.access.audit.AuditSearch;
import lazaret.access.audit.ExportAudit;
import lazaret.access.sessions.EndSession;
import lazaret.access.sessions.SignOutEverywhere;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Accounts and the audit trail are for administrators of all facilities, whoever calls the use case from where. */
@ArquillianTest
public class AccountsServerIT {
    /** Simple names of the use cases whose lines in the audit trail are seen here. */
    public static final Set<String> USE_CASES = Set.of(
            "OpenAccount",
            "ChangeAccount",
            "DisableAccount",
            "EnableAccount",
            "ResetPassword",
            "SignOutAccount",
            "EndSession",
            "SignOutEverywhere");

    private static final AuditFilter EVERYTHING = new AuditFilter(null, null, null, null, null, null, null);
    private static final Rights CREW = new Rights(Roles.CREW, true, Set.of());

    @Inject
    private OpenAccount openAccount;

    @Inject
    private ChangeAccount changeAccount;

    @Inject
    private DisableAccount disableAccount;

    @Inject
    private EnableAccount enableAccount;

    @Inject
    private ResetPassword resetPassword;

    @Inject
    private SignOutAccount signOutAccount;

    @Inject
    private AccountList accountList;

    @Inject
    private ReadAccount readAccount;

    @Inject
    private EndSession endSession;

    @Inject
    private SignOutEverywhere signOutEverywhere;

    @Inject
    private AuditSearch auditSearch;

    @Inject
    private ExportAudit exportAudit;

    @Inject
    private Actor actor;

    @Deployment
    static WebArchive product() {
        return Deployments.withTests(AccountsServerIT.class);
    }

    @Test
    void noOtherRoleCallsAUseCaseOfAdministrators() {
        for (String role : Roles.ALL) {
            if (!role.equals(Roles.ADMINISTRATOR)) {
                actor.takeRole(role);
                useCases().forEach((name, call) -> assertThat(catchThrowable(() -> as(role, true, call)))
                        .as(name + " as " + role)
                        .isInstanceOf(EJBAccessException.class));
            }
        }
    }

    @Test
    void anAdministratorOfSomeFacilitiesIsRefused() {
        actor.takeRole(Roles.ADMINISTRATOR);
        useCases().forEach((name, call) -> assertThat(codeOf(() -> as(Roles.ADMINISTRATOR, false, call)))
                .as(name)
                .isEqualTo("NOT_ALLOWED"));
    }

    @Test
    void everyChangeLeavesItsLine() {
        actor.takeRole(Roles.ADMINISTRATOR);
        as(Roles.ADMINISTRATOR, true, () -> {
            openAccount.open("aud-new", "某人", CREW);
            changeAccount.change("aud-new", 0, "另一人", new Rights(Roles.HYGIENE, true, Set.of()));
            disableAccount.disable("aud-new");
            disableAccount.disable("aud-new"); // nothing changes, so nothing is written
            enableAccount.enable("aud-new");
            resetPassword.reset("aud-new");
            signOutAccount.signOut("aud-new");
        });
        SignedIn herself = new SignedIn("aud-new", "aud-new", Roles.HYGIENE, true, Set.of(), false);
        Caller.as(herself, "192.0.2.7", () -> {
            endSession.end(new Pass(Pass.Kind.TOKEN, 0));
            signOutEverywhere.signOut();
        });
        as(Roles.ADMINISTRATOR, true, () -> assertThat(linesAbout("aud-new"))
                .containsExactly(
                        "aud-new access.sign-out-everywhere null",
                        "aud-new access.end-session TOKEN 0",
                        "tester access.sign-out-account null",
                        "tester access.reset-password null",
                        "tester access.enable-account HYGIENE *",
                        "tester access.disable-account null",
                        "tester access.change-account CREW * > HYGIENE *",
                        "tester access.open-account CREW *"));
    }

    private List<String> linesAbout(String subject) {
        AuditFilter about = new AuditFilter(null, null, subject, null, null, null, null);
        return auditSearch.page(about, AuditLine.Place.TOP, 100).stream()
                .map(line -> line.actor() + " " + line.action() + " " + line.detail())
                .toList();
    }

    @Test
    void theLastAdministratorIsToldSo() {
        actor.takeRole(Roles.ADMINISTRATOR);
        assertThat(codeOf(() -> as(Roles.ADMINISTRATOR, true, () -> disableAccount.disable("admin"))))
                .isEqualTo(AccessRefusal.LAST_ADMINISTRATOR.name());
        as(Roles.ADMINISTRATOR, true, () -> {
            long seen = readAccount.read("admin").orElseThrow().version();
            assertThat(codeOf(() -> changeAccount.change("admin", seen, "管理员", CREW)))
                    .isEqualTo(AccessRefusal.LAST_ADMINISTRATOR.name());
            assertThat(readAccount.read("admin").orElseThrow().rights().role()).isEqualTo(Roles.ADMINISTRATOR);
        });
    }

    @Test
    void whatCannotBeAnAccountIsRefusedByItsField() {
        actor.takeRole(Roles.ADMINISTRATOR);
        Rights nowhere = new Rights(Roles.CREW, false, Set.of("NOWHERE"));
        as(Roles.ADMINISTRATOR, true, () -> {
            for (String username : new String[] {null, "a", "-ab", "Anna", "a:b", "anonymous", "x".repeat(41)}) {
                assertThat(codeOf(() -> openAccount.open(username, "某人", CREW)))
                        .as(username)
                        .isEqualTo("USERNAME_IS_MALFORMED");
            }
            assertThat(codeOf(() -> openAccount.open("admin", "某人", CREW))).isEqualTo("USERNAME_IS_TAKEN");
            assertThat(codeOf(() -> openAccount.open("anna", " \t", CREW))).isEqualTo("NAME_IS_MISSING");
            assertThat(codeOf(() -> openAccount.open("anna", "某人", nowhere))).isEqualTo("UNKNOWN_FACILITIES");
            assertThat(readAccount.read("anna")).isEmpty();
        });
    }

    @Test
    void theOwnPasswordIsNotReset() {
        actor.takeRole(Roles.ADMINISTRATOR);
        assertThat(codeOf(() -> as(Roles.ADMINISTRATOR, true, () -> resetPassword.reset("tester"))))
                .isEqualTo("NOT_FOR_YOURSELF");
    }

    private Map<String, Runnable> useCases() {
        Map<String, Runnable> calls = new LinkedHashMap<>();
        calls.put("open", () -> openAccount.open("somebody", "某人", CREW));
        calls.put("change", () -> changeAccount.change("admin", 0, "某人", CREW));
        calls.put("disable", () -> disableAccount.disable("admin"));
        calls.put("enable", () -> enableAccount.enable("admin"));
        calls.put("reset", () -> resetPassword.reset("admin"));
        calls.put("sign out", () -> signOutAccount.signOut("admin"));
        calls.put("list", () -> accountList.page("", "", "", "", 1));
        calls.put("read", () -> readAccount.read("admin"));
        calls.put("search", () -> auditSearch.page(EVERYTHING, AuditLine.Place.TOP, 1));
        calls.put("export", () -> exportAudit.export(EVERYTHING, 1, line -> {}));
        return calls;
    }

    private static void as(String role, boolean everywhere, Runnable call) {
        Caller.as(new SignedIn("tester", "tester", role, everywhere, Set.of("H01"), false), "127.0.0.1", call);
    }

    private static String codeOf(Runnable call) {
        Throwable thrown = catchThrowable(() -> Attempt.run(call));
        return thrown instanceof RefusalException refusal
                ? refusal.first().code().name()
                : String.valueOf(thrown);
    }
}
