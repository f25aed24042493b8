package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
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

    @Test
    void criteriaAreAddedAndLeftOutAndWhatWasTypedStays() {
        admin.open("clearance/policy.xhtml?id=DT9-mild");
        admin.page().click("summary:has-text('据此编写本地版本')");
        admin.page().fill("[id='copy:id']", "POL-ENV");
        admin.page().fill("[id='copy:source']", "市指挥部第2号");
        admin.press("[id='copy:add']");
        admin.page().waitForSelector("#copy:has-text('缺少“标准”')");
        choose("环境标本阴性");
        admin.press("[id='copy:add']");
        admin.page().waitForSelector("fieldset:has(legend:has-text('环境标本阴性'))");
        admin.page().fill("fieldset:has(legend:has-text('环境标本阴性')) input", "two days");
        admin.press("button[aria-label='删去：体温正常']");
        admin.page().waitForSelector("fieldset:has(legend:text-is('体温正常')):has-text('已删去')");
        assertThat(admin.page().innerText("fieldset:has(legend:text-is('体温正常'))"))
                .doesNotContain("体温低于");
        assertThat(admin.page().inputValue("fieldset:has(legend:has-text('环境标本阴性')) input"))
                .isEqualTo("two days");
        admin.press("[id='copy:write']");
        admin.page().waitForSelector("fieldset:has(legend:has-text('环境标本阴性')):has-text('须为数字')");
        admin.page().fill("fieldset:has(legend:has-text('环境标本阴性')) input", "48");
        admin.press("[id='copy:write']");
        admin.page().waitForURL(address -> address.contains("id=POL-ENV"));
        assertThat(admin.page().innerText("tr:has-text('环境标本阴性')")).contains("不超过 48 小时", "新增");
        assertThat(admin.page().innerText("tr:has-text('体温正常')")).contains("取消");
    }

    private static void choose(String criterion) {
        admin.page().click("[id='copy:added']");
        admin.page().click("[id='copy:added_panel'] li:has-text('" + criterion + "')");
    }

    @Test
    void aProgramWritesComparesTriesAndAdoptsAVersion() {
        Api api = Products.empty()
                .stranger()
                .as(Staff.name("ADMINISTRATOR", "all"), Staff.PASSWORD)
                .in("en");
        JsonObject own = new Case(sql, Hotel.build(sql, "POLR", 1)).policyOfItsOwn();
        JsonObject wrong = Json.createObjectBuilder(own)
                .add("days", "three")
                .add("wher", 1)
                .build();
        JsonObject refused =
                api.post("api/policies", policy("TEN", wrong)).expect(422).json();
        assertThat(refused.getJsonArray("errors").stream()
                        .map(e -> e.asJsonObject().getString("code") + " "
                                + e.asJsonObject().getString("pointer")))
                .containsExactlyInAnyOrder("NOT_A_NUMBER /document/days", "FIELD_IS_UNKNOWN /document/wher");
        api.post("api/policies", policy("NONE", own)).expect(404);
        String id = own.getString("id");
        api.post("api/policies", policy("TEN", own)).expect(201);
        api.post("api/policies", policy("TEN", own)).expect(409);
        assertThat(api.get("api/policies/" + id).expect(200).json().getJsonObject("document"))
                .isEqualTo(own);
        JsonObject lines =
                api.get("api/policies/" + id + "/differences").expect(200).json();
        assertThat(lines.getString("against")).isEqualTo("TEN");
        assertThat(lines.toString())
                .contains("\"item\":\"ENVIRONMENT_NEGATIVE\",\"before\":null,\"after\":\"the latest samples of things");
        JsonObject counts =
                api.get("api/policies/" + id + "/trial").expect(200).json().getJsonObject("counts");
        String some = counts.keySet().stream()
                .filter(effect -> counts.getInt(effect) > 0)
                .findFirst()
                .orElseThrow();
        JsonObject trial = api.get("api/policies/" + id + "/trial?limit=1&effect=" + some)
                .expect(200)
                .json();
        assertThat(trial.getJsonArray("items")).hasSize(1);
        assertThat(trial.isNull("next")).isEqualTo(counts.getInt(some) == 1);
        assertThat(api.get("api/policies/" + id + "/trial?effect=LATER&cursor=eA")
                        .expect(400)
                        .text("code"))
                .isEqualTo("MALFORMED_VALUE");
        api.post(
                        "api/policies/" + id + "/adoptions",
                        Json.createObjectBuilder().add("from", "2091-01-01").build())
                .expect(201);
        assertThat(api.get("api/policies/" + id).json().getJsonArray("adoptedFrom"))
                .hasSize(1);
    }

    @Test
    void aScheduleWithoutATestDayIsRefusedBesideItsField() {
        Api api = Products.empty().stranger().as(Staff.name("ADMINISTRATOR", "all"), Staff.PASSWORD);
        JsonObject library =
                api.get("api/policies/PC9-close").expect(200).json().getJsonObject("document");
        JsonObject tests = Json.createObjectBuilder()
                .add("code", "SCHEDULED_TESTS")
                .add("testDays", Json.createArrayBuilder())
                .build();
        JsonObject untested = Json.createObjectBuilder(library)
                .add("id", "POL-UNTESTED")
                .add(
                        "criteria",
                        Json.createArrayBuilder(library.getJsonArray("criteria"))
                                .set(1, tests))
                .build();
        assertThat(api.post("api/policies", policy("PC9-close", untested))
                        .expect(422)
                        .json()
                        .toString())
                .contains("NO_TEST_DAYS", "\"/document/criteria/1/testDays\"");
        admin.open("clearance/policy.xhtml?id=PC9-close");
        admin.page().click("summary:has-text('据此编写本地版本')");
        admin.page().fill("fieldset:has(legend:text-is('规定日核酸检测')) input >> nth=0", "，");
        write("POL-UNTESTED", "7");
        admin.page().waitForSelector("fieldset:has(legend:text-is('规定日核酸检测')):has-text('至少填写一天')");
        assertThat(sql.one("select count(*) from policy_version where id = 'POL-UNTESTED'"))
                .isEqualTo(0L);
    }

    private static JsonObject policy(String basedOn, JsonObject document) {
        return Json.createObjectBuilder()
                .add("basedOn", basedOn)
                .add("document", document)
                .build();
    }

    @Test
    void whatTheWardsFoundComesByListAndStandsInTheStory() {
        Api clinician = Products.empty().stranger().as(Staff.name("CLINICIAN", "all"), Staff.PASSWORD);
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
        String file = "登记号,测量时间,体温,临床结论,发病时间\n" + present + "," + day + " 08:00,36.6,IgM阴性、环境标本阴性," + day + " 07:00\n"
                + present + "," + day + " 09:00,,安好,\n" + present + "," + day + " 10:00,,生命体征平稳,\n";
        JsonObject dry = Imports.run(clinician, "health?dryRun=true", file).json();
        JsonObject done = Imports.run(clinician, "health", file).json();
        assertThat(done.getInt("done")).isEqualTo(2).isEqualTo(dry.getInt("done"));
        assertThat(done.getJsonArray("rows").toString()).contains("WORD_IS_NOT_KNOWN", "临床结论");
        assertThat(Imports.run(clinician, "health", file).json().getInt("skipped"))
                .isEqualTo(2);
        clinician
                .post(
                        "api/people/" + present + "/findings",
                        Json.createObjectBuilder()
                                .add("at", day + "T11:00:00+08:00")
                                .add("answer", "RECOVERED")
                                .build())
                .expect(201);
        try (Visitor ward = Visitor.signIn(Products.empty(), Staff.name("CLINICIAN", "all"), Staff.PASSWORD)) {
            ward.open("person/person.xhtml?number=" + present);
            assertThat(ward.page().innerText("#story"))
                    .contains("临床结论：出现症状", "临床结论：环境标本阴性", "临床结论：生命体征平稳", "临床结论：临床治愈");
        }
    }

    /** Other tests have left people too; the list is in pages. */
    private static void turnTo(String person) {
        while (!admin.page().innerText("#trial").contains(person)
                && admin.page().locator("#trial a:has-text('下一页')").count() > 0) {
            admin.page().click("#trial a:has-text('下一页')");
            admin.settle();
        }
    }

    private static void write(String id, String text) {
        admin.page().fill("[id='copy:id']", id);
        admin.page().fill("[id='copy:source']", "市指挥部第1号");
        admin.page().fill("[id='copy:entry0x0']", text);
        admin.press("[id='copy:write']");
    }

    private static void adopt(String day) {
        admin.page().fill("[id='adopt:from']", day);
        admin.page().click("[id='adopt:adoptIt']");
        admin.press(".ui-confirmdialog-yes");
    }
}
