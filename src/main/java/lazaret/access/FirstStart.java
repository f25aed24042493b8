package lazaret.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Gives an empty installation its first accounts. The launcher hands over the one-time password by a system property
 * and learns by another whether it was used; so it is printed once and stored nowhere.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class FirstStart {
    private static final String DEMO_PASSWORD = "lazaret-demo-2022";

    @Inject
    private FirstAccounts accounts;

    @PostConstruct
    void begin() {
        String password = System.getProperty("lazaret.first.password");
        boolean demo = Boolean.getBoolean("lazaret.demo");
        if (accounts.nobodyYet() && (demo || password != null)) {
            if (demo) {
                Caller.as(SignedIn.system("demo"), "", this::openDemoAccounts);
            } else {
                Caller.as(
                        SignedIn.system("first-start"),
                        "",
                        () -> accounts.open("admin", "管理员", Roles.ADMINISTRATOR, password, true));
                System.setProperty("lazaret.first.used", "true");
            }
        }
    }

    private void openDemoAccounts() {
        accounts.markAsDemo();
        demo("admin", "郑管理", Roles.ADMINISTRATOR);
        demo("manager", "孟静", Roles.FACILITY_MANAGER);
        demo("manager-h01", "何长安", Roles.FACILITY_MANAGER, "H01");
        demo("clinician", "郝宁", Roles.CLINICIAN);
        demo("clinician2", "孙晓", Roles.CLINICIAN);
        demo("dispatcher", "高远", Roles.DISPATCHER);
        demo("crew", "马俊", Roles.CREW);
        demo("hygiene", "刘洁", Roles.HYGIENE);
        demo("hygiene2", "赵清", Roles.HYGIENE);
        demo("official", "宗岚", Roles.OFFICIAL);
    }

    private void demo(String username, String displayName, String role, String... only) {
        accounts.open(username, displayName, role, DEMO_PASSWORD, false, only);
    }
}
