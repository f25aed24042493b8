package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A version of the place from its making to its adoption, and what it would do to somebody inside. */
class PoliciesIT {
    private static Sql sql;
    private static Visitor admin;
    private static String present;

    @BeforeAll
    static void open() {
        sql = Products.empty().sql();
        present = new Case(sql, Hotel.build(sql, "POL", 4)).present().person;
        sql.run(
                "insert into exposure (person_id, at, recorded_by) select id, now() - interval '1 hour', 'tester' from person where number = ?",
                present);
        admin = Visitor.signIn(Products.empty(), Staff.name("ADMINISTRATOR", "all"), Staff.PASSWORD);
    }

    @AfterAll
    static void leave() {
        admin.close();
        sql.close();
    }

    @Test
    void aCopyWithOtherNumbersIsTriedAndAdoptedFromADayToCome() {
        admin.open("clearance/policy.xhtml?id=PC9-close");
        admin.page().click("summary:has-text('据此编写本地版本')");
        write("POL-IT", "a week");
        assertThat(admin.text()).contains("须为数字");
        write("POL-IT", "10");
        admin.page().waitForURL(address -> address.contains("id=POL-IT"));
        assertThat(admin.text()).contains("版本 POL-IT 已存入政策库");
        assertThat(admin.page().innerText("tr:has-text('隔离天数')")).contains("集中隔离 7 天", "集中隔离 10 天", "有变化");
        assertThat(sql.one("select based_on from policy_version where id = 'POL-IT'"))
                .isEqualTo("PC9-close");
        String day =
                sql.one("select (now() at time zone 'Asia/Shanghai')::date").toString();
        admin.open("clearance/policy.xhtml?id=POL-IT&tried=true&effect=LATER&from=" + day);
        turnTo(present);
        assertThat(admin.page().innerText("#trial")).contains("案*", present).doesNotContain("案例");
        adopt("2022-11-24");
        assertThat(admin.text()).contains("不能追溯采用");
        adopt("2031-01-01");
        admin.page().waitForURL(address -> address.contains("policies.xhtml"));
        assertThat(admin.text()).contains("POL-IT 自 2031-01-01 起采用");
        assertThat(sql.one("select count(*) from audit_entry where subject = 'POL-IT' and outcome = 'DONE'"))
                .isEqualTo(2L);
    }

    /** Other tests have left people too; the list is in pages. */
    private static void turnTo(String person) {
        while (!admin.page().innerText("#trial").contains(person)
                && admin.page().locator("#trial a:has-text('下一页')").count() > 0) {
            admin.page().click("#trial a:has-text('下一页')");
            admin.page().waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    private static void write(String id, String text) {
        admin.page().fill("[id='copy:id']", id);
        admin.page().fill("[id='copy:source']", "市指挥部第1号");
        admin.page().fill("[id='copy:entry0']", text);
        press("[id='copy:write']");
    }

    private static void adopt(String day) {
        admin.page().fill("[id='adopt:from']", day);
        admin.page().click("[id='adopt:adoptIt']");
        press(".ui-confirmdialog-yes");
    }

    private static void press(String button) {
        admin.page().waitForResponse(response -> response.request().method().equals("POST"), () -> admin.page()
                .click(button));
        admin.page().waitForLoadState(LoadState.NETWORKIDLE);
    }
}
