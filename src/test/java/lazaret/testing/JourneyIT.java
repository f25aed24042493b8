package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A boy of five and his mother on screens: the dispatcher's board, and the crew's telephone for every step. */
class JourneyIT {
    private static final String HOTEL = "JOURH";
    private static final String FIELD = "JOURF";
    private static final String VEHICLE = "JOUR-1";
    private static final String BOY = "JOUR-BOY";
    private static final String MUM = "JOUR-MUM";
    private static final int FOUND_DAYS_AGO = 3;
    private static final LocatorAssertions.HasTextOptions SLOWLY =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    private static Product product;
    private static Sql sql;
    private static Visitor board;
    private static Visitor other;
    private static Page phone;

    @BeforeAll
    static void build() {
        product = Products.quiet();
        sql = product.sql();
        Hotel.build(sql, HOTEL, 4);
        Household.fieldHospital(sql, FIELD);
        Household.ambulance(sql, VEHICLE);
        Household.contact(sql, BOY, "JOUR", 5, FOUND_DAYS_AGO);
        Household.contact(sql, MUM, "JOUR", 32, FOUND_DAYS_AGO);
        Staff.hire(sql, "journey.crew", "CREW");
        board = Visitor.signIn(product, "dispatcher.all", Staff.PASSWORD);
        other = Visitor.signIn(product, "dispatcher.second", Staff.PASSWORD);
        phone = phone();
    }

    @AfterAll
    static void leave() {
        board.close();
        other.close();
        phone.context().close();
        sql.close();
    }

    @Test
    void aBoyIsNeverAloneAndHisMothersClockStartsWhenTheyPart() {
        phone.getByText(VEHICLE, new Page.GetByTextOptions().setExact(true)).click();
        String home = request(BOY, HOTEL, MUM);
        drive(home, home);
        String room = Household.beds(sql, MUM).get(0).replaceFirst("-1$", "");
        assertThat(Household.beds(sql, MUM)).containsExactly(room + "-1");
        assertThat(Household.beds(sql, BOY)).containsExactly(room + "-E1");

        panelSaysMild();
        drive(request(BOY, FIELD, MUM), room.toLowerCase(Locale.ROOT) + "-e1");
        assertThat(identifiedBy(BOY)).endsWith("FORM", "BED");
        assertThat(Household.beds(sql, BOY)).allMatch(bed -> bed.matches(FIELD + "-F1-[1-4]"));
        assertThat(Household.beds(sql, MUM)).containsExactly(FIELD + "-F1-E1");

        drive(request(MUM, HOTEL, null), slip(MUM));
        assertThat(identifiedBy(MUM)).containsExactly("SLIP");
        String alone = Household.beds(sql, MUM).get(0);
        assertThat(alone).startsWith(HOTEL).doesNotStartWith(room + "-");
        // From when she was found it would be the fourth day.
        assertThat(dayOf(alone)).containsPattern("(?m)(^|\\D)0/\\d+").contains(BOY);
    }

    /** On the page for it; the number of the transfer. */
    private static String request(String person, String facility, String carer) {
        Page page = board.page();
        board.open("transfer/request.xhtml?person=" + person);
        page.selectOption("[id='request:to']", facility);
        if (carer != null) {
            page.fill("[id='request:carer']", carer);
            page.fill("[id='request:carerReason']", "五岁,母亲陪护");
        }
        page.locator(".l-big").click();
        page.waitForURL(url -> url.contains("transfer/board.xhtml"));
        return "TR"
                + sql.one(
                        "select t.id from transfer t join person p on p.id = t.person_id where p.number = ?"
                                + " and t.closed_at is null",
                        person);
    }

    /** Assigned on the board, driven on the telephone, the vehicle verified by somebody else on another board. */
    private static void drive(String transfer, String shown) {
        open(board, transfer);
        Page page = board.page();
        page.selectOption("[id='transfers:ambulance']", VEHICLE);
        Locator assign = page.locator(".l-drawer .ui-button.l-primary").last();
        assign.click();
        assertThat(page.locator("[data-column=ASSIGNED] [data-transfer='" + transfer + "']"))
                .isVisible();
        for (String step : List.of("DEPARTED", "PICKED_UP", "HANDED_OVER", "VEHICLE_DISINFECTED")) {
            Locator big = phone.locator(".l-big:visible");
            // The page of the crew reads its trip by itself, every ten seconds and after every step.
            assertThat(big).hasText(Desk.text("transfer.next." + step), SLOWLY);
            if (step.equals("PICKED_UP")) {
                phone.fill("#identity", shown);
            } else if (step.equals("HANDED_OVER")) {
                phone.fill("#receivedBy", "护士");
            }
            big.click();
            Product.await("the step is recorded", Duration.ofSeconds(30), () -> isRecorded(transfer, step));
        }
        assertThat(phone.locator(".l-big:visible"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        other.open("transfer/board.xhtml");
        open(other, transfer);
        other.page().locator("[id='transfers:next']").click();
        assertThat(other.page().locator("[data-transfer='" + transfer + "']")).hasCount(0);
    }

    /** What the slip of somebody's room says when it is scanned. */
    private static String slip(String person) {
        String token = "JOURNEY-OF-HIS-MOTHER-01";
        sql.run(
                "insert into room_slip (token_hash, stay_id, issued_at, issued_by)"
                        + " select sha256(convert_to(?, 'UTF8')), s.id, now(), 'tester' from stay s"
                        + " join person p on p.id = s.person_id where p.number = ? and s.arrived_at is not null"
                        + " and s.departed_at is null",
                token,
                person);
        return product.address() + "room/" + token;
    }

    private static List<String> identifiedBy(String person) {
        return sql.column(
                "select x.identified_by from transfer_step x join transfer t on t.id = x.transfer_id"
                        + " join person p on p.id = t.person_id where p.number = ? and x.kind = 'PICKED_UP' order by x.id",
                person);
    }

    private static boolean isRecorded(String transfer, String step) {
        return sql.count(
                        "select count(*) from transfer_step where transfer_id = ? and kind = ?",
                        Long.valueOf(transfer.substring(2)),
                        step)
                == 1;
    }

    private static void open(Visitor visitor, String transfer) {
        visitor.page().locator("[data-transfer='" + transfer + "']").click();
        assertThat(visitor.page().locator("[data-open-transfer='" + transfer + "']"))
                .isVisible();
    }

    private static void panelSaysMild() {
        product.stranger()
                .as("clinician.all", Staff.PASSWORD)
                .post(
                        "api/people/" + BOY + "/category",
                        Json.createObjectBuilder()
                                .add("category", "CONFIRMED")
                                .add("clinicalType", "MILD")
                                .add("at", Instant.now().toString())
                                .add("evidence", "专家组:轻型")
                                .build())
                .expect(201);
    }

    /** What the drawer of the bed says of the day and why. */
    private static String dayOf(String bed) {
        try (Visitor manager = Visitor.signIn(product, "facility-manager.all", Staff.PASSWORD)) {
            manager.open("stay/board.xhtml?facility=" + HOTEL);
            manager.page().locator("[data-bed='" + bed + "']").click();
            return manager.page().locator(".l-drawer .l-kv").innerText();
        }
    }

    private static Page phone() {
        Page page = Browser.window(390, 844, "zh-CN");
        page.navigate(product.address() + "sign-in.xhtml");
        page.fill("input[id$='username']", "journey.crew");
        page.fill("input[id$='password']", Staff.PASSWORD);
        page.click("button[id$='submit']");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(product.address() + "transfer/trip.xhtml");
        return page;
    }
}
