package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import lazaret.platform.Texts;
import lazaret.stay.StayRefusal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People before the door, one by one and by the bus, with every click and every field filled counted by the browser. */
class ArrivalsIT {
    private static final int MOST_INTERACTIONS = 4;
    private static final String COUNTING = """
            window.interactions = 0;
            ['click', 'change'].forEach(kind =>
                document.addEventListener(kind, event => { window.interactions += event.isTrusted ? 1 : 0 }, true));
            """;

    private static Sql sql;
    private static Visitor manager;

    @BeforeAll
    static void open() {
        sql = Products.empty().sql();
        manager = Visitor.signIn(Products.empty(), Staff.name("FACILITY_MANAGER", "all"), Staff.PASSWORD);
        manager.page().addInitScript(COUNTING);
    }

    @AfterAll
    static void close() {
        manager.close();
        sql.close();
    }

    @Test
    void whoShowsAPaperIsInTheRoomAfterFourInteractionsAtMost() {
        Hotel hotel = Hotel.build(sql, "DOOR", 3);
        String person = withPaper(hotel.contacts(sql, 2).get(1), "13019919800101442X");
        manager.open("stay/arrivals.xhtml?facility=DOOR");
        at("arrivals:paper").fill("442x");
        at("arrivals:find").click();
        at("arrivals:checkIn").click();
        assertThat(manager.page().locator(".ui-messages-info")).isVisible();
        Assertions.assertThat(roomsOf(person)).containsExactly("DOOR-1-1");
        assertFewInteractions();
    }

    @Test
    void whoStandsOnTheListIsInTheRoomAfterTwoTaps() {
        Hotel hotel = Hotel.build(sql, "LIST", 3);
        String person = hotel.contacts(sql, 1).get(0);
        sql.run("update person set found_at = now() - interval '10000 days' where number = ?", person);
        manager.open("stay/arrivals.xhtml?facility=LIST");
        manager.page().locator(".l-wp .ui-button").first().click();
        at("arrivals:checkIn").click();
        assertThat(manager.page().locator(".ui-messages-info")).isVisible();
        Assertions.assertThat(roomsOf(person)).hasSize(1);
        Assertions.assertThat(interactions()).isEqualTo(2);
    }

    @Test
    void aBusIsSeatedReservedAndCheckedInFromAPastedListOnATelephone() {
        Hotel hotel = Hotel.build(sql, "BUS", 25);
        List<String> people = hotel.contacts(sql, 27);
        manager.page().setViewportSize(390, 844);
        manager.open("stay/bus.xhtml?facility=BUS");
        at("bus:text").fill(String.join("\n", people) + ", NOBODY99");
        at("bus:scan").click();
        assertThat(lines()).hasCount(27);
        assertThat(manager.page().locator(".ui-messages-warn")).containsText("NOBODY99");
        at("bus:propose").click();
        assertThat(tag("s-free")).hasCount(25);
        assertThat(manager.page().locator(".l-bus-line.no")).hasCount(2);
        assertThat(manager.page().locator(".l-bus-line.no").first())
                .containsText(Texts.of(Texts.CHINESE, StayRefusal.NO_SUITABLE_BED.refusal("BUS")));
        at("bus:reserve").click();
        assertThat(tag("s-resv")).hasCount(25);
        Assertions.assertThat(new Screen(manager.page()).tooWide()).isEmpty();
        Assertions.assertThat(new Screen(manager.page()).barriers()).isEmpty();
        manager.page().locator(".l-tap").first().click();
        assertThat(tag("s-occ")).hasCount(1);
        manager.page().locator(".l-tap:focus").press("Enter");
        assertThat(tag("s-occ")).hasCount(2);
        at("bus:checkIn").click();
        assertThat(tag("s-occ")).hasCount(25);
        assertThat(manager.page().locator(".l-bus-progress"))
                .containsText(Texts.of(Texts.CHINESE, "stay.bus.counted", 23, 23));
        Assertions.assertThat(
                        sql.count(
                                "select count(distinct bed_id) from stay where facility_code = 'BUS' and arrived_at is not null"))
                .isEqualTo(25);
        manager.page().setViewportSize(1280, 800);
    }

    @Test
    void onTheBusAChildLiesWithItsMotherByARecordedDecision() {
        Hotel hotel = Hotel.build(sql, "FAMILY", 5);
        List<String> people = hotel.contacts(sql, 3);
        sql.run("update person set household = 'JF' where number = any(?)", (Object) people.toArray(String[]::new));
        sql.run("update person set birth_date = current_date - 2000 where number = ?", people.get(2));
        manager.open("stay/bus.xhtml?facility=FAMILY");
        at("bus:household").fill("JF");
        at("bus:find").click();
        assertThat(lines()).hasCount(3);
        at("bus:all").click();
        at("bus:propose").click();
        at("bus:checkIn").click();
        assertThat(tag("s-occ")).hasCount(3);
        Assertions.assertThat(sql.column(
                        "select exception_kind from stay s join person p on p.id = s.person_id where p.number = ?",
                        people.get(2)))
                .containsExactly("CARED_CHILD");
        Assertions.assertThat(sql.count("select count(distinct r.unit_id) from stay s join bed b on b.id = s.bed_id"
                        + " join room r on r.id = b.room_id where s.facility_code = 'FAMILY'"))
                .isEqualTo(1);
    }

    private static String withPaper(String number, String paper) {
        sql.run("update person set paper_number = ?, paper_type = 'RESIDENT_ID' where number = ?", paper, number);
        return number;
    }

    private static List<String> roomsOf(String person) {
        return sql.column(
                "select b.code from stay s join bed b on b.id = s.bed_id join person p on p.id = s.person_id"
                        + " where p.number = ? and s.arrived_at is not null",
                person);
    }

    private static void assertFewInteractions() {
        Assertions.assertThat(interactions()).isBetween(1, MOST_INTERACTIONS);
    }

    private static int interactions() {
        Page page = manager.page();
        return (Integer) page.evaluate("() => window.interactions");
    }

    private static Locator at(String id) {
        return manager.page().locator("[id='" + id + "']");
    }

    private static Locator lines() {
        return manager.page().locator(".l-bus-line");
    }

    private static Locator tag(String style) {
        return manager.page().locator(".l-bus-where ." + style);
    }
}
