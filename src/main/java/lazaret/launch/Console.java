package lazaret.launch;

import java.util.List;

/** What the console says, Chinese first. */
final class Console {
    static final String DEMO_PASSWORD = "lazaret-demo-2022";
    private static final List<String> DEMO_ACCOUNTS = List.of(
            "admin       管理员 / administrator",
            "manager     场所管理，全部场所 / facility manager of all facilities",
            "manager-h01 场所管理，仅 H01 / facility manager of H01 alone",
            "clinician   医生 / clinician",
            "clinician2  医生（第二签字人） / clinician, second signature",
            "dispatcher  调度 / dispatcher",
            "crew        转运组 / ambulance crew",
            "hygiene     消杀 / hygiene",
            "hygiene2    消杀验收 / hygiene, verifies",
            "official    市专班 / official");

    private Console() {}

    static void running(Settings settings) {
        System.out.println();
        System.out.println("驿安 Lazaret  " + settings.address());
        System.out.println("数据目录 / data folder  " + settings.data());
    }

    static void demo() {
        System.out.println("演示账号，密码均为 / demo accounts, password of all: " + DEMO_PASSWORD);
        DEMO_ACCOUNTS.forEach(account -> System.out.println("  " + account));
    }

    static void firstAdministrator(String password) {
        System.out.println("首个管理员 / first administrator  admin");
        System.out.println("一次性密码（登录后须更改） / one-time password, to be changed at sign-in  " + password);
    }

    static void ready(Settings settings, long seconds) {
        System.out.println("已就绪，用时 " + seconds + " 秒 / ready after " + seconds + " s  " + settings.address());
    }
}
