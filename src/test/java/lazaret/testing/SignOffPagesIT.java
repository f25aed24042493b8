package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many are signed off and let go by clicks, each with an answer; and the board tells who of a floor that is. */
class SignOffPagesIT {
    private static final String NAME = "离开者";

    private static Product product;
    private static Sql sql;
    private static Gatekeeper gate;

    @BeforeAll
    static void open() {
        product = Products.empty();
        sql = product.sql();
        gate = new Gatekeeper();
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @Test
    void everybodyTickedGetsAnAnswerAndAPositiveMeanwhileKeepsTheRoomIn() {
        Hotel hotel = Hotel.build(sql, "PAGE-LEAVE", 3);
        List<Leaver> leavers = leavers(hotel);
        try (Visitor visitor = Visitor.signIn(product, "clinician.all", Staff.PASSWORD)) {
            Page page = visitor.page();
            visitor.open("stay/discharge.xhtml?facility=" + hotel.code());
            assertThat(page.locator("#tabs")).containsText("6");
            page.click("[id='leaving:all']");
            assertThat(page.locator("td.l-tick input:checked")).hasCount(6);
            gate.answer(leavers.get(1).pendingSwab(), "POSITIVE").expect(200);
            page.click("[id='leaving:signLater']");
            page.click(".ui-confirmdialog-yes");
            Locator answers = page.locator(".l-outcomes li");
            assertThat(answers).hasCount(6);
            assertThat(page.locator(".l-outcomes li.l-bad")).hasCount(2);
            assertThat(answers.nth(0)).containsText(Desk.text("gate.outcome.STAYS"));
            assertThat(answers.nth(0)).hasClass("l-bad");
            assertThat(page.locator(".l-outcomes li:not(.l-bad)"))
                    .containsText(new String[] {"已签批", "已签批", "已签批", "已签批"});
            assertThat(page.locator("#tabs")).containsText("4");

            visitor.open("stay/leaving.xhtml?facility=" + hotel.code());
            assertThat(page.locator("td.l-tick input")).hasCount(4);
            assertThat(printed(page))
                    .contains("PAGE-LEAVE", NAME, "待离开")
                    .as("who is refused is on no bus")
                    .doesNotContain(leavers.get(1).number + " ");
            page.click("[id='list:all']");
            assertThat(page.locator("td.l-tick input:checked")).hasCount(4);
            page.click("[id='list:go']");
            page.click(".ui-confirmdialog-yes");
            assertThat(page.locator(".l-outcomes li")).hasCount(4);
            assertThat(page.locator(".l-outcomes li").first()).containsText("C");
            assertThat(page.locator(".l-home .l-chip.ok")).hasCount(4);
            assertThat(left(hotel)).isEqualTo(4);

            page.fill("[id='list:reason']", "家属未到，先回房间");
            page.locator("[id$=':undo']").first().click();
            assertThat(page.locator("body")).containsText(Desk.text("gate.undone"));
            assertThat(page.locator(".l-home .l-chip.ok")).hasCount(3);
            assertThat(left(hotel)).isEqualTo(3);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void theSameWithoutAMouse() {
        Hotel hotel = Hotel.build(sql, "PAGE-KEYS", 1);
        Leaver.withCarer(sql, hotel, 0);
        try (Keys keys = Keys.signIn(product, "clinician.all", Staff.PASSWORD)) {
            keys.open("stay/discharge.xhtml?facility=" + hotel.code());
            keys.to("leaving:row:0:tick").press("Space");
            keys.open("stay/discharge.xhtml?facility=" + hotel.code());
            keys.to("leaving:all").enter();
            keys.to("leaving:signLater").enter();
            keys.toText(Desk.text("person.act.yes")).enter();
            keys.sees(Desk.text("gate.outcome.SIGNED"));
            assertThat(sql.count(
                            "select count(*) from sign_off g join stay s on s.id = g.stay_id"
                                    + " where s.facility_code = ? and g.ended_at is null",
                            hotel.code()))
                    .isEqualTo(2);
            keys.open("stay/leaving.xhtml?facility=" + hotel.code());
            keys.to("list:district:0:row:0:tick").press("Space");
            keys.to("list:go").enter();
            keys.toText(Desk.text("person.act.yes")).enter();
            keys.sees(Desk.text("gate.outcome.LEFT"));
            assertThat(left(hotel)).as("one was ticked").isEqualTo(1);
            keys.to("list:reason").type("点错了");
            keys.toText(Desk.text("gate.leaving.undo")).enter();
            keys.sees(Desk.text("gate.undone"));
            assertThat(left(hotel)).isZero();
        }
    }

    @Test
    void theBoardMarksWhoIsSevereAndWhoIsSignedOffToLeave() {
        Hotel hotel = Hotel.build(sql, "PAGE-MARKS", 4);
        List<Leaver> leavers = leavers(hotel);
        leavers.subList(0, 2).forEach(her -> gate.sign(her.stay));
        reading(leavers.get(2), 93, 20);
        reading(leavers.get(0).carer(), 94, 29);
        leavers.get(1).pendingSwab();
        try (Visitor visitor = Visitor.signIn(product, "facility-manager.all", Staff.PASSWORD)) {
            Page page = visitor.page();
            visitor.open("stay/board.xhtml?facility=" + hotel.code());
            assertThat(tile(page, hotel, 0)).containsText(Desk.text("stay.board.mark.SIGNED_OFF"));
            assertThat(tile(page, hotel, 1)).containsText(Desk.text("stay.board.mark.SIGN_OFF_VOID"));
            assertThat(tile(page, hotel, 2)).containsText(Desk.text("stay.board.mark.SEVERE_SIGNS"));
            assertThat(page.locator(".l-rm .l-mk")).hasCount(3);
            assertThat(page.locator(".l-legend .l-chip")).hasCount(3);
            page.click("[data-mark='need-SEVERE_SIGNS']");
            assertThat(page.locator(".l-board .l-rm:not(.l-off)")).hasCount(1);
            page.click("[data-mark='need-SIGNED_OFF']");
            assertThat(page.locator(".l-board .l-rm:not(.l-off)")).hasCount(1);
            tile(page, hotel, 0).click();
            assertThat(page.locator(".l-drawer .l-marked .l-chip.ok")).containsText(Desk.text("stay.Flag.SIGNED_OFF"));
            sql.run(
                    "insert into reading_follow_up (reading_id, measure, at, recorded_by)"
                            + " select id, 'SEEN', now(), 'tester' from health_reading where person_id = ?",
                    leavers.get(2).person);
            visitor.open("stay/board.xhtml?facility=" + hotel.code());
            assertThat(page.locator("[data-mark='need-SEVERE_SIGNS']")).hasCount(0);
        }
    }

    private static String printed(Page page) {
        try (PDDocument paper = Loader.loadPDF(Files.readAllBytes(
                page.waitForDownload(() -> page.click("[id='list:pdf']")).path()))) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator tile(Page page, Hotel hotel, int room) {
        return page.locator("[data-bed='" + hotel.bed(room) + "']");
    }

    private static List<Leaver> leavers(Hotel hotel) {
        return IntStream.range(0, 3)
                .mapToObj(room -> Leaver.withCarer(sql, hotel, room))
                .toList();
    }

    private static void reading(Leaver of, int spo2, int breath) {
        sql.run(
                "insert into health_reading (person_id, at, spo2, respiratory_rate, recorded_by)"
                        + " values (?, now() - interval '1 hour', ?, ?, 'tester')",
                of.person,
                spo2,
                breath);
    }

    private static long left(Hotel hotel) {
        return sql.count(
                "select count(*) from stay where facility_code = ? and departed_at is not null and voided_at is null",
                hotel.code());
    }
}
