package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts, sessions and tokens in browsers and over the interface: what is taken away is gone at the next request. */
class AccountsIT {
    private static Product product;
    private static Sql sql;
    private static Visitor admin;
    private static int count;

    private String name;

    @BeforeAll
    static void open() {
        product = Products.empty();
        sql = product.sql();
        Hotel.build(sql, "ACC1", 2);
        Hotel.build(sql, "ACC2", 2);
        admin = Visitor.signIn(product, Staff.name("ADMINISTRATOR", "all"), Staff.PASSWORD);
    }

    @AfterAll
    static void leave() {
        admin.close();
        sql.close();
    }

    @BeforeEach
    void hireSomebody() {
        name = "somebody-" + ++count;
        Staff.hire(sql, name, "FACILITY_MANAGER");
    }

    @Test
    void somebodyNewSignsInOnlyToReplaceThePassword() {
        String newcomer = "newcomer-" + count;
        admin.open("access/accounts.xhtml");
        admin.page().click("summary:has-text('新建账号')");
        fill(admin, "open:username", newcomer);
        fill(admin, "open:displayName", "新人");
        admin.page().check("[id='open:facilities'] input[value=ACC1]");
        press(admin, "open:add");
        String once = admin.page().innerText("#l-once");
        admin.open("access/accounts.xhtml?q=" + newcomer);
        assertThat(admin.text()).contains(newcomer, "ACC1").doesNotContain(once);
        replacesThePasswordFirst(newcomer, once);
        assertThat(lines("access.open-account", newcomer)).containsExactly("CLINICIAN ACC1");
    }

    @Test
    void aResetPasswordOpensNothingButItsReplacement() {
        Api token = product.stranger().as(name, Staff.PASSWORD);
        try (Visitor somebody = Visitor.signIn(product, name, Staff.PASSWORD)) {
            act("reset");
            String once = admin.page().innerText("#l-once");
            admin.page().reload();
            assertThat(admin.page().locator("#l-once").count()).isZero();
            assertThat(token.get("api/facilities").status()).isEqualTo(401);
            assertSignedOut(somebody);
            assertThat(product.stranger().tokenFor(name, Staff.PASSWORD).status())
                    .isEqualTo(401);
            replacesThePasswordFirst(name, once);
        }
    }

    @Test
    void whoeverIsDisabledIsOutAtTheNextRequest() {
        Api token = product.stranger().as(name, Staff.PASSWORD);
        try (Visitor somebody = Visitor.signIn(product, name, Staff.PASSWORD)) {
            token.get("api/facilities").expect(200);
            act("disable");
            assertThat(token.get("api/facilities").status()).isEqualTo(401);
            assertSignedOut(somebody);
            assertThat(product.stranger().tokenFor(name, Staff.PASSWORD).status())
                    .isEqualTo(401);
            act("enable");
            assertThat(token.get("api/facilities").status())
                    .as("a token of before")
                    .isEqualTo(401);
            product.stranger().as(name, Staff.PASSWORD).get("api/facilities").expect(200);
        }
    }

    @Test
    void otherFacilitiesCountFromTheNextRequest() {
        Api token = product.stranger().as(name, Staff.PASSWORD);
        token.get("api/facilities/ACC2/beds").expect(200);
        admin.open("access/account.xhtml?username=" + name);
        admin.page().uncheck("[id='account:everywhere']");
        admin.page().check("[id='account:facilities'] input[value=ACC1]");
        press(admin, "account:change");
        assertThat(token.get("api/facilities/ACC2/beds").status()).isEqualTo(403);
        token.get("api/facilities/ACC1/beds").expect(200);
        assertThat(lines("access.change-account", name)).containsExactly("FACILITY_MANAGER * > FACILITY_MANAGER ACC1");
    }

    @Test
    void anEditThatBeganBeforeAnotherOneIsNotSaved() {
        admin.open("access/account.xhtml?username=" + name);
        sql.run("update account set role = 'CREW', version = version + 1 where username = ?", name);
        press(admin, "account:change");
        assertThat(admin.text()).contains("刚被他人修改");
        assertThat(sql.one("select role from account where username = ?", name)).isEqualTo("CREW");
    }

    @Test
    void oneOfTheOwnSessionsIsEnded() {
        Api token = product.stranger().as(name, Staff.PASSWORD);
        try (Visitor here = Visitor.signIn(product, name, Staff.PASSWORD);
                Visitor there = Visitor.signIn(product, name, Staff.PASSWORD)) {
            here.open("access/sessions.xhtml");
            assertThat(here.page().locator("main tbody tr").count()).isEqualTo(3);
            assertThat(here.page().locator("main tbody .l-chip").count()).isOne();
            there.open("access/sessions.xhtml");
            there.page().locator("tr:has-text('浏览器') button").click();
            there.page()
                    .waitForCondition(
                            () -> there.page().locator("main tbody tr").count() == 2);
            assertSignedOut(here);
            token.get("api/facilities").expect(200);
            assertThat(there.open("access/sessions.xhtml")).isEqualTo(200);
            assertThat(there.page().url()).contains("sessions");
        }
    }

    @Test
    void signedOutEverywhereMeansEveryBrowserAndToken() {
        Api token = product.stranger().as(name, Staff.PASSWORD);
        try (Visitor here = Visitor.signIn(product, name, Staff.PASSWORD);
                Visitor there = Visitor.signIn(product, name, Staff.PASSWORD)) {
            here.open("access/sessions.xhtml");
            here.page().click("[id='sessions:everywhere']");
            here.page().click(".ui-confirmdialog-yes:visible");
            here.page().waitForURL(url -> url.contains("sign-in"));
            assertSignedOut(here);
            assertSignedOut(there);
            assertThat(token.get("api/facilities").status()).isEqualTo(401);
        }
    }

    @Test
    void anAdministratorSignsSomebodyOutOfTwoBrowsers() {
        try (Visitor one = Visitor.signIn(product, name, Staff.PASSWORD);
                Visitor other = Visitor.signIn(product, name, Staff.PASSWORD)) {
            act("signOut");
            assertSignedOut(one);
            assertSignedOut(other);
            Visitor.signIn(product, name, Staff.PASSWORD).close();
        }
    }

    @Test
    void aNewPasswordOfOnesOwnEndsTheOtherSessions() {
        Api token = product.stranger().as(name, Staff.PASSWORD);
        try (Visitor here = Visitor.signIn(product, name, Staff.PASSWORD);
                Visitor there = Visitor.signIn(product, name, Staff.PASSWORD)) {
            here.open("access/password.xhtml");
            change(here, Staff.PASSWORD, "another password of mine");
            assertThat(here.open("access/sessions.xhtml")).isEqualTo(200);
            assertThat(here.page().url()).contains("sessions");
            assertSignedOut(there);
            assertThat(token.get("api/facilities").status()).isEqualTo(401);
        }
    }

    /** With the one-time password every page leads to one page, and the interface stays shut. */
    private static void replacesThePasswordFirst(String username, String once) {
        assertThat(product.stranger().tokenFor(username, once).code()).isEqualTo("PASSWORD_MUST_BE_CHANGED");
        try (Visitor newcomer = Visitor.signIn(product, username, once)) {
            for (String page : new String[] {"home.xhtml", "facility/facilities.xhtml", "access/sessions.xhtml"}) {
                newcomer.open(page);
                assertThat(newcomer.page().url()).endsWith("access/password.xhtml");
            }
            change(newcomer, once, "a password of my own");
            newcomer.open("access/sessions.xhtml");
            assertThat(newcomer.page().url()).contains("sessions");
        }
        assertThat(product.stranger().tokenFor(username, once).status()).isEqualTo(401);
        product.stranger().as(username, "a password of my own");
    }

    private static void change(Visitor visitor, String present, String wanted) {
        fill(visitor, "password:present", present);
        fill(visitor, "password:wanted", wanted);
        visitor.page().click("[id='password:change']");
        visitor.page().waitForURL(url -> !url.contains("password"));
    }

    private void act(String what) {
        admin.open("access/account.xhtml?username=" + name);
        admin.page().click("[id='account:" + what + "']");
        admin.press(".ui-confirmdialog-yes:visible");
    }

    private static void press(Visitor visitor, String id) {
        visitor.press("[id='" + id + "']");
    }

    private static void fill(Visitor visitor, String id, String value) {
        visitor.page().fill("[id='" + id + "']", value);
    }

    private static void assertSignedOut(Visitor visitor) {
        visitor.open("facility/facilities.xhtml");
        assertThat(visitor.page().url()).contains("sign-in.xhtml");
    }

    private static java.util.List<String> lines(String action, String subject) {
        return sql.column("select detail from audit_entry where action = ? and subject = ?", action, subject);
    }
}
