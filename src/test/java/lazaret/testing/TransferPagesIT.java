package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a dispatcher does beside the board: many at once, vehicles that fail, papers. */
class TransferPagesIT {
    private static Sql sql;
    private static Hotel hotel;
    private static Visitor dispatcher;

    @BeforeAll
    static void open() {
        sql = Products.empty().sql();
        hotel = Hotel.build(sql, "TPAGES", 40);
        dispatcher = Visitor.signIn(Products.empty(), "dispatcher.all", Staff.PASSWORD);
    }

    @AfterAll
    static void close() {
        dispatcher.close();
        sql.close();
    }

    @Test
    void manyAreRequestedAtOnceAndEachHasItsAnswer() {
        Case first = new Case(sql, hotel).present();
        Case second = new Case(sql, hotel).present();
        Case busy = new Case(sql, hotel).reserved();
        String open = busy.transfer("ASSIGNED");
        dispatcher.open("transfer/bulk.xhtml?to=HOME&person=" + first.person + "&person=" + busy.person + "&person="
                + second.person);
        page().locator("[id='bulk:request']").click();
        assertThat(page().locator("td.l-ok")).hasCount(2);
        assertThat(page().locator("td.l-bad")).containsText(open);
        assertThat(page().locator("[id='bulk:numbers']")).hasValue(busy.person);
        assertThat(sql.count(
                        "select count(*) from transfer t join person p on p.id = t.person_id where t.to_home"
                                + " and t.cause = 'GOING_HOME' and p.number in (?, ?)",
                        first.person,
                        second.person))
                .isEqualTo(2);
    }

    @Test
    void aPositiveIsRequestedByOneButtonBeforeThePanelHasSpoken() {
        Case her = new Case(sql, hotel).present();
        sql.run(
                "insert into test_result (specimen_id, result, reported_at, recorded_by) values (?, 'POSITIVE', now(), 'tester')",
                Long.valueOf(her.specimen().substring(1)));
        dispatcher.open("stay/positives.xhtml");
        Locator line =
                page().locator("tr", new Page.LocatorOptions().setHas(page().locator("[value=" + her.person + "]")));
        line.locator("button").click();
        assertThat(page().locator(".ui-messages-info")).containsText("TR");
        assertThat(sql.one(
                        "select t.cause || ' ' || t.to_kind from transfer t join person p on p.id = t.person_id where p.number = ?",
                        her.person))
                .isEqualTo("POSITIVE FIELD_HOSPITAL");
        assertThat(line).hasCount(0);
    }

    @Test
    void aFailedVehicleComesBackDisinfectedByOneAndVerifiedByAnother() {
        String plate = new Case(sql, hotel).failedAmbulance(true);
        dispatcher.open("transfer/vehicles.xhtml");
        Locator line = page().locator("tr", new Page.LocatorOptions().setHasText(plate));
        assertThat(line.locator("button")).hasCount(1);
        line.locator("button").click();
        assertThat(line).containsText("待他人恢复");
        line.locator("button").click();
        assertThat(page().locator(".ui-messages")).containsText("另一");
        try (Visitor other = Visitor.signIn(Products.empty(), "hygiene.all", Staff.PASSWORD)) {
            other.open("transfer/vehicles.xhtml");
            other.page()
                    .locator("tr", new Page.LocatorOptions().setHasText(plate))
                    .locator("button")
                    .click();
            assertThat(other.page().locator(".ui-messages-info")).containsText(plate);
        }
        assertThat(sql.one("select ended_by from vehicle_outage where plate = ?", plate))
                .isEqualTo("hygiene.all");
    }

    @Test
    void aFailedVehicleIsNotDisinfectedBeforeAnotherOneHasTakenOver() {
        Case her = new Case(sql, hotel).reserved();
        her.transfer("ASSIGNED", "DEPARTED", "PICKED_UP");
        sql.run(
                "insert into vehicle_outage (plate, from_at, reason, contaminated, recorded_by)"
                        + " values (?, now() - interval '1 hour', '抛锚', true, 'somebody')",
                her.plate());
        dispatcher.open("transfer/vehicles.xhtml");
        page().locator("tr", new Page.LocatorOptions().setHasText(her.plate()))
                .locator("button")
                .click();
        assertThat(page().locator("body")).containsText("请先换车");
        assertThat(sql.one("select disinfected_by from vehicle_outage where plate = ?", her.plate()))
                .isNull();
    }

    @Test
    void theVehicleOfATransferIsChangedBesideTheBoard() {
        Case her = new Case(sql, hotel).reserved();
        String transfer = her.transfer("ASSIGNED", "DEPARTED", "PICKED_UP");
        String spare = her.spareAmbulance();
        dispatcher.open("transfer/board.xhtml");
        // As a tap on its card does; of a full column not every card is drawn.
        page().evaluate("""
                number => {
                    document.querySelector('.l-board-wrap').classList.add('open');
                    window.openTransfer([{name: 'number', value: number}]);
                }""", transfer);
        page().locator("[id='transfers:askReplace']").click();
        page().locator("[id='transfers:replaceReason']").fill("负压失效");
        page().locator("[id='transfers:replaceBy']").selectOption(spare);
        page().locator("[id='transfers:replace']").click();
        assertThat(page().locator(".ui-messages-info")).containsText(spare);
        assertThat(sql.column("select plate || ' ' || contaminated from vehicle_outage where plate = ?", her.plate()))
                .containsExactly(her.plate() + " true");
    }

    @Test
    void theFormComesFromTheBoardAndTheLogReconciles() throws IOException {
        Hotel house = Hotel.build(sql, "TPLOG", 6);
        String done = new Case(sql, house).reserved().transfer("ASSIGNED", "DEPARTED", "PICKED_UP", "HANDED_OVER");
        new Case(sql, house).reserved().transfer("ASSIGNED");
        String aborted = new Case(sql, house).transfer();
        sql.run(
                "insert into transfer_step (transfer_id, kind, at, recorded_by, reason) values (?, 'ABORTED',"
                        + " now() - interval '1 hour', 'somebody', '不再需要')",
                Long.valueOf(aborted.substring(2)));
        String form = text(download("transfer-papers/" + done + ".pdf?lang=zh"));
        assertThat(form).contains("转运交接单", done, "案*", "护士", "双方签字").doesNotContain("案例");

        String day = sql.column(
                        "select to_char(requested_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') from transfer where id = ?",
                        Long.valueOf(done.substring(2)))
                .get(0);
        String query = "?lang=zh&facility=TPLOG&day=" + day;
        String log = text(download("transfer-papers/log.pdf" + query));
        assertThat(log).contains("申请 3 ＝ 送达 1 ＋ 中止 1 ＋ 进行中 1", "场所：TPLOG", "住处");
        try (InputStream file = Files.newInputStream(download("transfer-papers/log.xlsx" + query));
                ReadableWorkbook workbook = new ReadableWorkbook(file)) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.stream().filter(row -> row.getCellText(0).startsWith("TR")))
                    .hasSize(3);
        }
    }

    @Test
    void theBoardIsPrintedWithMaskedNames() {
        Case her = new Case(sql, hotel).reserved();
        String transfer = her.transfer("ASSIGNED", "DEPARTED");
        dispatcher.open("transfer/print.xhtml");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page().locator(".l-printed", new Page.LocatorOptions().setHasText(transfer)))
                .containsText("案*");
        assertThat(page().locator(".l-rail")).isHidden();
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static Page page() {
        return dispatcher.page();
    }

    private static Path download(String path) {
        return page().waitForDownload(() -> page().evaluate("path => { location.href = '/' + path; }", path))
                .path();
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
