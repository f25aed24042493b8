package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What follows a departure: days at home that may end in the queue again. */
class AfterDepartureIT {
    private static Product product;
    private static Sql sql;
    private static Hotel hotel;
    private static Hotel leavers;
    private static Api clinician;

    @BeforeAll
    static void build() {
        product = Products.empty();
        sql = product.sql();
        hotel = Hotel.build(sql, "AFTER", 40);
        leavers = Hotel.build(sql, "AFTERL", 40);
        clinician = product.stranger().as("clinician.all", Staff.PASSWORD);
        sql.run("insert into facility (code, kind, name, district, opened_on)"
                + " values ('AFTERF', 'FIELD_HOSPITAL', '方舱', '长宁', '2022-01-01')");
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @Test
    void aReleaseBeginsTheDaysThatItsPolicyAsksFor() {
        Leaver her = Leaver.withCarer(sql, leavers, 32);
        clinician.post("api/stays/" + her.stay + "/discharge", at()).expect(200);
        assertThat(sql.rows(
                        "select f.policy_id, f.ends_on - f.began_on, c.kind, c.day, c.due_on - f.began_on from follow_up f"
                                + " join follow_up_check c on c.follow_up_id = f.id where f.stay_id = ?",
                        Long.valueOf(her.stay.substring(1))))
                .containsExactly(List.of("PC9-close", 3, "TEST", 3, 3));
    }

    @Test
    void aDeathBeginsNothingAndHasNoPaper() {
        Case subject = new Case(sql, hotel).present();
        JsonObject death = Json.createObjectBuilder()
                .add("at", Instant.now().toString())
                .add("reason", "DEATH")
                .add("detail", "抢救无效")
                .build();
        clinician
                .post("api/stays/" + subject.stayNumber() + "/departure", death)
                .expect(200);
        assertThat(followUpsOf(subject)).isZero();
        clinician
                .get("api/certificates/C" + subject.stayNumber().substring(1) + ".pdf")
                .expect(404);
    }

    private static long followUpsOf(Case subject) {
        return sql.count(
                "select count(*) from follow_up where stay_id = ?",
                Long.valueOf(subject.stayNumber().substring(1)));
    }

    @Test
    void theOldestDutyStandsFirstAndWhatIsDoneIsGone() {
        Hotel house = Hotel.build(sql, "AFTERW", 20);
        String late = new Case(sql, house).departed().followUp();
        String today = new Case(sql, house).departed().followUp();
        String later = new Case(sql, house).departed().followUp();
        owe(today, house, "VISIT", 0);
        owe(late, house, "TEST", -1);
        owe(later, house, "TEST", 1);
        JsonObject list = list(house);
        assertThat(numbers(list)).containsExactly(late, today, later);
        assertThat(List.of(list.getInt("overdue"), list.getInt("today"), list.getInt("all")))
                .containsExactly(1, 1, 3);
        clinician.post("api/follow-ups/" + today + "/visits", visit()).expect(201);
        clinician.post("api/follow-ups/" + later + "/tests", test("NEGATIVE")).expect(201);
        JsonObject after = list(house);
        assertThat(after.getInt("today")).isZero();
        assertThat(after.getJsonArray("items").getJsonObject(1).getString("dueOn"))
                .as("a test before its day is none of those asked for")
                .isNotEmpty();
        clinician.post("api/follow-ups/" + today + "/outcome", end("WELL")).expect(409);
        clinician.post("api/follow-ups/" + today + "/outcome", end("LOST")).expect(200);
        clinician.post("api/follow-ups/" + today + "/visits", visit()).expect(409);
        assertThat(numbers(list(house))).containsExactly(late, later);
    }

    @Test
    void aVisitSettlesTheWeekThatEndsInSixDaysAndNotTheOneAfter() {
        Hotel house = Hotel.build(sql, "AFTERD", 20);
        String inTheWeek = new Case(sql, house).departed().followUp();
        String beforeIt = new Case(sql, house).departed().followUp();
        owe(inTheWeek, house, "VISIT", 6);
        owe(beforeIt, house, "VISIT", 7);
        clinician.post("api/follow-ups/" + inTheWeek + "/visits", visit()).expect(201);
        clinician.post("api/follow-ups/" + beforeIt + "/visits", visit()).expect(201);
        assertThat(list(house).getJsonArray("items").getValuesAs(JsonObject.class))
                .filteredOn(line -> !line.isNull("next"))
                .extracting(line -> line.getString("number"))
                .containsExactly(beforeIt);
    }

    @Test
    void aVoidedDepartureIsFollowedNoMore() {
        Hotel house = Hotel.build(sql, "AFTERV", 20);
        Case subject = new Case(sql, house).departed();
        String number = subject.followUp();
        assertThat(numbers(list(house))).containsExactly(number);
        sql.run(
                "update stay set voided_at = now(), voided_by = 'tester', void_reason = '误点' where id = ?",
                Long.valueOf(subject.stayNumber().substring(1)));
        assertThat(numbers(list(house))).isEmpty();
        clinician.post("api/follow-ups/" + number + "/visits", visit()).expect(409);
    }

    @Test
    void whoeverIsPositiveAgainWaitsForABedOnceMore() {
        Case subject = new Case(sql, hotel).departed();
        sql.run(
                "insert into category_entry (person_id, category, clinical_type, at, recorded_by) select id, 'CONFIRMED',"
                        + " 'MILD', now() - interval '2 days', 'tester' from person where number = ?",
                subject.person);
        String number = subject.followUp();
        owe(number, hotel, "TEST", 0);
        assertThat(arrivals()).doesNotContain(subject.person);
        try (Visitor visitor = Visitor.signIn(product, "clinician.all", Staff.PASSWORD)) {
            Page page = visitor.page();
            visitor.open("followup/worklist.xhtml?facility=" + hotel.code());
            page.locator("a[href*='number=" + subject.person + "'].l-primary").click();
            page.locator("details:has([id='aftertest']) > summary").click();
            page.fill("[id='aftertest:laboratory']", "市疾控");
            page.locator("[id='aftertest:result']").getByText("阳性").first().click();
            page.click("[id='aftertest:save']");
            PlaywrightAssertions.assertThat(page.locator("#followup"))
                    .containsText("复阳：" + subject.stayNumber() + " 之后再次阳性");
            assertThat(visitor.text()).contains("重新待安置", "无症状感染者");
        }
        assertThat(arrivals())
                .contains(subject.person)
                .as("in the list they are told from new cases, and lead to the stay before")
                .contains("复阳 · " + subject.stayNumber() + " 之后");
        assertThat(sql.rows(
                        "select b.again, b.after_stay, e.category from came_back b join category_entry e"
                                + " on e.id = b.category_entry_id join person p on p.id = b.person_id where p.number = ?",
                        subject.person))
                .containsExactly(List.of(true, Long.valueOf(subject.stayNumber().substring(1)), "ASYMPTOMATIC"));
        assertThat(sql.count("select count(*) from waiting_by_facts f full join waiting w using (person_id)"
                        + " where f.person_id is null or w.person_id is null"))
                .isZero();
        assertThat(list(hotel).getInt("positiveAgain")).isEqualTo(1);
    }

    private static String arrivals() {
        try (Visitor manager = Visitor.signIn(product, "facility-manager.all", Staff.PASSWORD)) {
            manager.open("stay/arrivals.xhtml?facility=AFTERF");
            return manager.page().content();
        }
    }

    private static void owe(String followUp, Hotel house, String kind, int inDays) {
        sql.run(
                "insert into follow_up_check (follow_up_id, facility_code, kind, day, due_on, asked_for)"
                        + " values (?, ?, ?, ?, cast(now() at time zone 'Asia/Shanghai' as date) + ?, true)",
                Long.valueOf(followUp.substring(1)),
                house.code(),
                kind,
                inDays + 1,
                inDays);
    }

    private static JsonObject list(Hotel house) {
        return clinician
                .get("api/follow-ups?facility=" + house.code())
                .expect(200)
                .json();
    }

    private static List<String> numbers(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("number"))
                .toList();
    }

    private static JsonObject at() {
        return Json.createObjectBuilder().add("at", Instant.now().toString()).build();
    }

    private static JsonObject visit() {
        return Json.createObjectBuilder(at()).add("well", true).build();
    }

    private static JsonObject end(String outcome) {
        return Json.createObjectBuilder(at()).add("outcome", outcome).build();
    }

    private static JsonObject test(String result) {
        return Json.createObjectBuilder()
                .add("sampledAt", Instant.now().minus(Duration.ofMinutes(50)).toString())
                .add("site", "OTHER")
                .add("laboratory", "市疾控")
                .add("result", result)
                .add("reportedAt", Instant.now().toString())
                .build();
    }
}
