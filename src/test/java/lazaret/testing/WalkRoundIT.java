package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walk round of a clinician with a telephone in the hand: clicks and filled fields are counted by the browser. */
class WalkRoundIT {
    private static final String COUNTING = """
            window.interactions = 0;
            ['click', 'change'].forEach(kind =>
                document.addEventListener(kind, event => { window.interactions += event.isTrusted ? 1 : 0 }, true));
            """;
    private static final String AT_REST = "() => document.readyState === 'complete' && PrimeFaces.ajax.Queue.isEmpty()";
    private static final String FOCUS = "() => document.activeElement.id";

    private static Sql sql;
    private static Visitor clinician;

    @BeforeAll
    static void open() {
        sql = Products.empty().sql();
        for (String house : List.of("WALK1", "WALK2", "WALK3", "WALK4", "ELSE")) {
            Hotel.build(sql, house, 20);
        }
        Staff.hire(sql, "clinician.walk", "CLINICIAN", "WALK1", "WALK2", "WALK3", "WALK4");
        clinician = Visitor.signIn(Products.empty(), "clinician.walk", Staff.PASSWORD);
        clinician.page().addInitScript(COUNTING);
        clinician.page().setViewportSize(390, 844);
    }

    @AfterAll
    static void close() {
        clinician.close();
        sql.close();
    }

    /** Contacts of yesterday, whose first test day is today, one in each room from the first on. */
    private static List<String> lodged(String house, int many) {
        List<String> people = new Hotel(house, 20).contacts(sql, many);
        for (int i = 0; i < many; i++) {
            lodge(people.get(i), house + "-" + (i + 1) + "-1", 20);
        }
        return people;
    }

    private static void lodge(String person, String bed, int hoursAgo) {
        sql.run(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by,"
                        + " arrived_at, arrived_by) select p.id, b.id, b.facility_code, p.id, b.room_id,"
                        + " x.since, 'tester', x.since, 'tester' from person p, bed b,"
                        + " (select now() - ? * interval '1 hour' as since) x where p.number = ? and b.code = ?",
                hoursAgo,
                person,
                bed);
    }

    private static Locator at(String id) {
        return clinician.page().locator("[id='" + id + "']");
    }

    private static void rest() {
        clinician.page().waitForFunction(AT_REST);
    }

    private static int interactions() {
        return ((Number) clinician.page().evaluate("() => window.interactions")).intValue();
    }

    private static void type(String text) {
        clinician.page().keyboard().type(text);
        clinician.page().keyboard().press("Enter");
    }

    private static long count(String what, String house) {
        return sql.count(
                "select count(*) from " + what + " x join person p on p.id = x.person_id where p.number like ?",
                house + "-C%");
    }

    @Test
    void aFloorIsReadDownTheColumnAndSavedByOneKey() {
        lodged("WALK1", 6);
        clinician.open("clearance/tests.xhtml?facility=WALK1&tab=readings&unit=1层");
        at("readings:row:0:temperature").click();
        List.of("36.5", "37.2", "abc", "37.3", "36.8", "３６．６").forEach(WalkRoundIT::type);
        assertThat(clinician.page().evaluate(FOCUS)).isEqualTo("readings:save");
        clinician.page().keyboard().press("Enter");
        assertThat(clinician.page().locator(".ui-messages-info")).isVisible();
        assertThat(count("health_reading", "WALK1")).isEqualTo(5);
        // one click to begin, six fields, one key to save
        assertThat(interactions()).isEqualTo(8);
        assertThat(at("readings:row:2:temperature")).hasValue("abc");
        assertThat(at("readings:row:1:temperature")).hasValue("");
        assertThat(clinician.page().locator("tr.l-wrong")).containsText("abc");
        aFeverCallsUntilItIsFollowedUp();
    }

    private static void aFeverCallsUntilItIsFollowedUp() {
        clinician.open("clearance/tests.xhtml?facility=WALK1&tab=calls");
        assertThat(clinician.page().locator("#calls tbody tr")).hasCount(1);
        assertThat(clinician.page().locator("#calls tbody tr")).containsText("37.3");
        at("calls:row:0:finish").click();
        assertThat(clinician.page().locator("#calls tbody tr")).hasCount(0);
        assertThat(sql.one("select f.measure from reading_follow_up f join health_reading h on h.id = f.reading_id"
                        + " join person p on p.id = h.person_id where p.number = 'WALK1-C4'"))
                .isEqualTo("MEASURED_AGAIN");
    }

    @Test
    void aSevereReadingIsARedFlagOnTheListAndOnThePage() {
        lodged("WALK4", 2);
        clinician.open("clearance/tests.xhtml?facility=WALK4&tab=readings&unit=1层");
        at("readings:row:0:spo2").click();
        List.of("93", "94").forEach(WalkRoundIT::type);
        clinician.page().keyboard().press("Enter");
        assertThat(clinician.page().locator("#readings .l-chip.solid")).hasCount(1);
        clinician.open("person/person.xhtml?number=WALK4-C1");
        assertThat(clinician.page().locator(".l-severe")).containsText("93");
        clinician.open("person/person.xhtml?number=WALK4-C2");
        assertThat(clinician.page().locator(".l-severe")).hasCount(0);
    }

    @Test
    void aFloorIsSampledWithThreeInteractionsAndARepeatedCallDoesNothing() throws IOException {
        List<String> people = lodged("WALK2", 20);
        clinician.open("clearance/tests.xhtml?facility=WALK2&tab=swabs");
        byte[] labels = Files.readAllBytes(clinician
                .page()
                .waitForDownload(() -> at("swabs:labels").click())
                .path());
        assertThat(labels).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(count("tube", "WALK2")).isEqualTo(20);
        clinician.open("clearance/tests.xhtml?facility=WALK2&tab=swabs");
        movesAway(people.get(6));
        at("swabs:all").click();
        rest();
        at("swabs:laboratory").fill("走廊检验所");
        Request saved = clinician
                .page()
                .waitForRequest(
                        request -> String.valueOf(request.postData()).contains("swabs%3Asample"),
                        () -> at("swabs:sample").click());
        assertThat(clinician.page().locator(".ui-messages-info")).isVisible();
        assertThat(interactions()).isEqualTo(3);
        assertThat(count("specimen", "WALK2")).isEqualTo(19);
        assertThat(sql.count("select count(*) from specimen s join tube t on t.specimen_id = s.id"
                        + " join person p on p.id = s.person_id where p.number like 'WALK2-C%'"))
                .as("in the tubes with the labels")
                .isEqualTo(19);
        assertThat(clinician.page().locator("#swabs .l-scanned li.bad")).hasCount(1);
        assertThat(clinician.page().locator("#swabs .l-scanned li.bad")).containsText("7 测试7");
        repeat(saved);
        assertThat(count("specimen", "WALK2")).isEqualTo(19);
    }

    // While the list is shown she is brought to a house of others.
    private static void movesAway(String person) {
        sql.run(
                "update stay set departed_at = now() - interval '2 hours', departed_by = 'tester', departure_reason = 'TRANSFER'"
                        + " where person_id = (select id from person where number = ?)",
                person);
        lodge(person, "ELSE-1-1", 1);
    }

    private static void repeat(Request request) {
        Map<String, String> headers = request.headers().entrySet().stream()
                .filter(header -> List.of("content-type", "faces-request", "x-requested-with")
                        .contains(header.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Object status = clinician
                .page()
                .evaluate(
                        "async ([url, headers, body]) => (await fetch(url, {method: 'POST', headers, body})).status",
                        List.of(request.url(), headers, request.postData()));
        assertThat(status).isEqualTo(200);
    }

    @Test
    void tubeAfterTubeIsAnsweredWithoutLeavingTheField() {
        lodged("WALK3", 3);
        List<List<Object>> tubes =
                sql.rows("insert into specimen (person_id, sampled_at, site, laboratory, recorded_by)"
                        + " select id, now() - interval '2 hours', 'OTHER', '市疾控', 'tester' from person"
                        + " where number like 'WALK3-C%' returning id");
        clinician.open("clearance/tests.xhtml?facility=WALK3&tab=results");
        for (List<Object> tube : tubes) {
            assertThat(clinician.page().evaluate(FOCUS)).isEqualTo("scan:number");
            type("t" + tube.get(0));
            assertThat(clinician.page().locator(".l-scanned")).containsText("T" + tube.get(0));
            rest();
        }
        type("T1");
        assertThat(clinician.page().locator(".l-scanned li.bad")).hasCount(1);
        rest();
        assertThat(clinician.page().evaluate(FOCUS)).isEqualTo("scan:number");
        assertThat(
                        sql.count(
                                "select count(*) from test_result r join specimen s on s.id = r.specimen_id"
                                        + " join person p on p.id = s.person_id where p.number like 'WALK3-C%' and r.result = 'NEGATIVE'"))
                .isEqualTo(3);
    }
}
