package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Boards in browsers: what others do shows by itself, and what somebody is at work on stays as it is. */
class LiveBoardsIT {
    private static final String CODE = "SEEN1";
    /** Milliseconds from the answer to one browser until the other one shows it. */
    private static final long PROMISED = 2_000;

    private static Product product;
    private static Sql sql;
    private static Hotel hotel;
    private static Api dispatcher;
    private static Api manager;

    @BeforeAll
    static void build() {
        product = Products.quiet();
        sql = product.sql();
        hotel = Hotel.build(sql, CODE, 60);
        dispatcher = product.stranger().as(Staff.name("DISPATCHER", "all"), Staff.PASSWORD);
        manager = product.stranger().as(Staff.name("FACILITY_MANAGER", "all"), Staff.PASSWORD);
    }

    @AfterAll
    static void leave() {
        sql.close();
    }

    @Test
    void whatOneDispatcherDoesTheOtherSeesWithinTwoSeconds() {
        try (Visitor one = visit("DISPATCHER", "all", "transfer/board.xhtml");
                Visitor other = visit("DISPATCHER", "second", "transfer/board.xhtml")) {
            List<Long> delays = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String transfer = new Case(sql, hotel).reserved().transfer("ASSIGNED");
                announce();
                openCard(one, transfer);
                one.page().locator("[id='transfers:next']").click();
                assertThat(inColumn(one, "DEPARTED", transfer)).isVisible();
                long from = System.nanoTime();
                assertThat(inColumn(other, "DEPARTED", transfer)).isVisible();
                delays.add((System.nanoTime() - from) / 1_000_000);
            }
            Collections.sort(delays);
            assertThat(delays.get(1)).as("milliseconds, three times: " + delays).isLessThan(PROMISED);
            assertThat(other.complaints()).isEmpty();
        }
    }

    @Test
    void whatSomebodyIsTypingStaysWhileTheBoardChanges() {
        String open = new Case(sql, hotel).reserved().transfer("ASSIGNED", "DEPARTED", "PICKED_UP");
        String moves = new Case(sql, hotel).reserved().transfer("ASSIGNED");
        try (Visitor typing = visit("DISPATCHER", "second", "transfer/board.xhtml")) {
            openCard(typing, open);
            Locator field = typing.page().locator("[id='transfers:receivedBy']");
            field.pressSequentially("张护");
            dispatcher
                    .post("api/transfers/" + moves + "/departure", at().build())
                    .expect(200);
            assertThat(inColumn(typing, "DEPARTED", moves)).isVisible();
            assertThat(field).isFocused();
            field.pressSequentially("士");
            assertThat(field).hasValue("张护士");
            assertThat(typing.page().locator(".l-tc.sel")).hasAttribute("data-transfer", open);
        }
    }

    @Test
    void theFocusStaysOnTheCardThoughItIsDrawnAnew() {
        String focused = new Case(sql, hotel).reserved().transfer("ASSIGNED");
        String moves = new Case(sql, hotel).reserved().transfer("ASSIGNED");
        try (Visitor looking = visit("DISPATCHER", "second", "transfer/board.xhtml")) {
            Locator card = looking.page().locator("[data-transfer='" + focused + "']");
            card.focus();
            dispatcher
                    .post("api/transfers/" + moves + "/departure", at().build())
                    .expect(200);
            assertThat(inColumn(looking, "DEPARTED", moves)).isVisible();
            assertThat(card).isFocused();
        }
    }

    @Test
    void theBedBoardShowsWhoIsExpectedAndKeepsItsFilterAndItsDrawer() {
        Case her = new Case(sql, hotel);
        Case open = new Case(sql, hotel);
        try (Visitor looking = visit("FACILITY_MANAGER", "all", "stay/board.xhtml?facility=" + CODE)) {
            Page page = looking.page();
            page.locator("[data-mark=ASSIGNABLE]").click();
            page.locator(tile(open.freeBed)).click();
            assertThat(page.locator("[data-open-bed]")).hasAttribute("data-open-bed", open.freeBed);
            assertThat(page.locator(tile(her.bed))).hasClass(java.util.regex.Pattern.compile("s-free(?!.*l-off)"));
            manager.post(
                            "api/stays",
                            Json.createObjectBuilder()
                                    .add("person", her.person)
                                    .add("bed", her.bed)
                                    .build())
                    .expect(201);
            assertThat(page.locator(tile(her.bed))).hasClass(java.util.regex.Pattern.compile("s-resv.*l-off"));
            assertThat(page.locator("[data-open-bed]")).hasAttribute("data-open-bed", open.freeBed);
            assertThat(page.locator(tile(open.freeBed))).hasClass(java.util.regex.Pattern.compile("\\bsel\\b"));
            assertThat(looking.complaints()).isEmpty();
        }
    }

    @Test
    void aCardDroppedOnAVehicleIsAssignedOrRefusedInWords() {
        String busy = new Case(sql, hotel).reserved().transfer("ASSIGNED");
        String taken = (String)
                sql.one("select plate from trip where transfer_id = ?", Long.valueOf(busy.substring("TR".length())));
        Household.ambulance(sql, "DROP-1");
        Household.contact(sql, "DROP-A", "DROP", 40, 1);
        String transfer = dispatcher
                .post(
                        "api/transfers",
                        Json.createObjectBuilder()
                                .add("person", "DROP-A")
                                .add("to", Json.createObjectBuilder().add("facility", CODE))
                                .add("urgency", "EMERGENCY")
                                .build())
                .expect(201)
                .text("number");
        try (Visitor one = visit("DISPATCHER", "all", "transfer/board.xhtml")) {
            Page page = one.page();
            inColumn(one, "REQUESTED", transfer).dragTo(page.locator("[data-plate='" + taken + "']"));
            assertThat(page.locator("body")).containsText(taken);
            assertThat(page.locator(".ui-messages-warn, .ui-message-warn").first())
                    .isVisible();
            assertThat(page.locator("[data-open-transfer='" + transfer + "']")).isVisible();
            page.keyboard().press("Escape");
            inColumn(one, "REQUESTED", transfer).dragTo(page.locator("[data-plate='DROP-1']"));
            assertThat(inColumn(one, "ASSIGNED", transfer)).containsText("DROP-1");
        }
    }

    @Test
    void somebodyDroppedOnARoomIsExpectedThereOrRefusedInWords() {
        Case open = new Case(sql, hotel);
        Case there = new Case(sql, hotel).present();
        Household.contact(sql, "DROP-B", "DROPB", 40, 4_000);
        try (Visitor one = visit("FACILITY_MANAGER", "all", "stay/board.xhtml?facility=" + CODE)) {
            Page page = one.page();
            page.locator("[data-opens=wait]").click();
            Locator person = page.locator("[data-person='DROP-B']");
            person.dragTo(page.locator(tile(there.bed)));
            assertThat(page.locator(".ui-messages-warn").first()).isVisible();
            assertThat(person).isVisible();
            person.dragTo(page.locator(tile(open.bed)));
            assertThat(page.locator(tile(open.bed))).hasClass(java.util.regex.Pattern.compile("s-resv"));
            assertThat(person).hasCount(0);
        }
    }

    @Test
    void whoComesWithAChildIsPlacedByADecisionThatIsAskedFor() {
        Case open = new Case(sql, hotel);
        Household.contact(sql, "DROP-P", "DROPP", 35, 4_100);
        Household.contact(sql, "DROP-K", "DROPP", 6, 4_100);
        sql.run(
                "insert into bed (code, room_id, facility_code, position, extra) select code || 'E', room_id, facility_code,"
                        + " 'E1', true from bed where code = ?",
                open.bed);
        try (Visitor one = visit("FACILITY_MANAGER", "all", "stay/board.xhtml?facility=" + CODE)) {
            Page page = one.page();
            page.locator("[data-opens=wait]").click();
            page.locator("[data-person='DROP-P']").dragTo(page.locator(tile(open.bed)));
            page.waitForURL(java.util.regex.Pattern.compile("arrivals"));
            assertThat(page.locator("[id$=':approvedBy']")).isVisible();
            assertThat(sql.count("select count(*) from stay s join person p on p.id = s.person_id"
                            + " where p.number in ('DROP-P', 'DROP-K')"))
                    .isZero();
            page.locator("[id$=':approvedBy']").fill("值班主任");
            page.locator("[id$=':exceptionReason']").fill("父亲住院，孩子无人照看");
            page.locator("[id$=':reserve']").click();
            assertThat(page.locator(".ui-messages-info").first()).isVisible();
        }
        assertThat(sql.rows("select s.exception_reason, s.exception_approved_by from stay s join person p"
                        + " on p.id = s.person_id where p.number = 'DROP-K'"))
                .containsExactly(List.of("父亲住院，孩子无人照看", "值班主任"));
    }

    @Test
    void withoutANetworkTheLastBoardStaysAndTheSignSaysSo() {
        String card = new Case(sql, hotel).reserved().transfer("ASSIGNED");
        try (Visitor looking = visit("DISPATCHER", "all", "transfer/board.xhtml")) {
            Page page = looking.page();
            page.context().setOffline(true);
            assertThat(page.locator("#l-offline")).isVisible();
            assertThat(page.locator(".l-sign")).hasAttribute("data-state", "again");
            assertThat(inColumn(looking, "ASSIGNED", card)).isVisible();
            dispatcher
                    .post("api/transfers/" + card + "/departure", at().build())
                    .expect(200);
            page.context().setOffline(false);
            assertThat(inColumn(looking, "DEPARTED", card)).isVisible();
            assertThat(page.locator(".l-sign")).hasAttribute("data-state", "on");
            assertThat(page.locator("#l-offline")).isHidden();
        }
    }

    private static Visitor visit(String role, String which, String path) {
        Visitor visitor = Visitor.signIn(product, Staff.name(role, which), Staff.PASSWORD);
        visitor.open(path);
        assertThat(visitor.page().locator(".l-sign")).hasAttribute("data-state", "on");
        return visitor;
    }

    /** What was told past the product shows with the next change. */
    private static void announce() {
        Case told = new Case(sql, hotel);
        manager.post(
                        "api/stays",
                        Json.createObjectBuilder()
                                .add("person", told.person)
                                .add("bed", told.bed)
                                .build())
                .expect(201);
    }

    private static void openCard(Visitor visitor, String transfer) {
        visitor.page().locator("[data-transfer='" + transfer + "']").click();
        assertThat(visitor.page().locator("[data-open-transfer='" + transfer + "']"))
                .isVisible();
    }

    private static Locator inColumn(Visitor visitor, String column, String transfer) {
        return visitor.page().locator("[data-column=" + column + "] [data-transfer='" + transfer + "']");
    }

    private static String tile(String bed) {
        return "[data-bed='" + bed + "']";
    }

    private static JsonObjectBuilder at() {
        return Json.createObjectBuilder().add("at", Instant.now().toString());
    }
}
