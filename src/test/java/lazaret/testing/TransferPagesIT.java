package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        Locator line = page().locator("#vehicles tr", new Page.LocatorOptions().setHasText(plate));
        assertThat(line.locator("button")).hasCount(1);
        line.locator("button").click();
        assertThat(line).containsText("待他人恢复");
        line.locator("button").click();
        assertThat(page().locator(".ui-messages")).containsText("另一");
        try (Visitor other = Visitor.signIn(Products.empty(), "hygiene.all", Staff.PASSWORD)) {
            other.open("transfer/vehicles.xhtml");
            other.page()
                    .locator("#vehicles tr", new Page.LocatorOptions().setHasText(plate))
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
        page().locator("#vehicles tr", new Page.LocatorOptions().setHasText(her.plate()))
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
        openBesideTheBoard(transfer);
        page().locator("[id='transfers:askReplace']").click();
        page().locator("[id='transfers:replaceReason']").fill("负压失效");
        page().locator("[id='transfers:replaceBy']").selectOption(spare);
        page().locator("[id='transfers:replace']").click();
        assertThat(page().locator(".ui-messages-info")).containsText(spare);
        assertThat(sql.column("select plate || ' ' || contaminated from vehicle_outage where plate = ?", her.plate()))
                .containsExactly(her.plate() + " true");
    }

    @Test
    void aLatePickUpSaysByWhatThePersonWasTold() {
        Case her = new Case(sql, hotel).reserved();
        String transfer = her.transfer("ASSIGNED", "DEPARTED");
        openBesideTheBoard(transfer);
        page().locator("[id='transfers:identity']").fill("002X");
        page().locator("[id='transfers:next']").click();
        assertThat(page().locator(".l-drawer .ui-message-warn")).containsText("不是这次转运的人");
        page().locator("[id='transfers:identity']").fill(her.person.toLowerCase(Locale.ROOT));
        page().locator("[id='transfers:next']").click();
        assertThat(page().locator(".ui-messages-info")).containsText(transfer);
        assertThat(identifiedBy(transfer)).isEqualTo("NUMBER");
    }

    @Test
    void whoeverIsSignedOffIsBroughtHomeByOneButtonAndThePickUpIsTheDeparture() {
        Hotel house = Hotel.build(sql, "TPHOME", 2);
        Leaver she = signed(Leaver.withCarer(sql, house, 0));
        Leaver waiting = signed(Leaver.withCarer(sql, house, 1));
        waiting.pendingSwab();
        Api desk = Products.empty().stranger().as("dispatcher.all", Staff.PASSWORD);
        List<String> asked = homeByTheButton(she, waiting);
        String mine = asked.get(0);
        String theirs = asked.get(1);
        for (String transfer : asked) {
            String plate = new Case(sql, hotel).spareAmbulance();
            desk.post("api/transfers/" + transfer + "/assignment", body("ambulance", plate))
                    .expect(200);
            desk.post("api/transfers/" + transfer + "/departure", body()).expect(200);
        }
        assertThat(desk.post("api/transfers/" + theirs + "/pickup", body()).code())
                .as("a sample without an answer since the signature")
                .isEqualTo("NOT_RELEASED_YET");
        assertThat(Household.beds(sql, waiting.number)).hasSize(1);

        desk.post("api/transfers/" + mine + "/pickup", body("identity", she.number))
                .expect(200);
        assertThat(sql.one(
                        "select s.departure_reason || ' ' || (s.hold_ended_at is null) || ' ' || g.outcome from stay s"
                                + " join sign_off g on g.stay_id = s.id where s.id = ?",
                        she.stayId()))
                .as("released, the bed waits for its disinfection, the signature is used")
                .isEqualTo("RELEASE true LEFT");
        assertThat(sql.count("select count(*) from clearance_decision where stay_id = ? and clear", she.stayId()))
                .isEqualTo(1);
        desk.post("api/transfers/" + mine + "/handover", body("receivedBy", "家属"))
                .expect(200);
        assertThat(Household.beds(sql, she.number)).isEmpty();
        assertThat(sql.count(
                        "select count(*) from transfer where id = ? and closed_at is not null",
                        Long.valueOf(mine.substring(2))))
                .isEqualTo(1);
    }

    private static Leaver signed(Leaver her) {
        sql.run(
                "insert into sign_off (stay_id, policy_id, criteria, known, signed_at, signed_by)"
                        + " values (?, 'PC9-close', '[]', '{}', now() - interval '1 minute', 'tester')",
                her.stayId());
        return her;
    }

    /** Numbers of the transfers that the button on the pages of these people asked for. */
    private static List<String> homeByTheButton(Leaver... people) {
        List<String> asked = new ArrayList<>();
        try (Visitor clinician = Visitor.signIn(Products.empty(), "clinician.all", Staff.PASSWORD)) {
            for (Leaver her : people) {
                clinician.open("person/person.xhtml?number=" + her.number);
                clinician.page().locator("[id='transfer:home']").click();
                assertThat(clinician.page().locator(".ui-messages-info")).containsText("TR");
                assertThat(clinician.page().locator("[id='transfer:home']")).hasCount(0);
                asked.add("TR"
                        + sql.one(
                                "select id from transfer where person_id = ? and to_home and cause = 'GOING_HOME'",
                                her.person));
            }
        }
        return asked;
    }

    private static JsonObject body(String... fields) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("at", Instant.now().toString());
        for (int i = 0; i < fields.length; i += 2) {
            body.add(fields[i], fields[i + 1]);
        }
        return body.build();
    }

    private static String identifiedBy(String transfer) {
        return (String) sql.one(
                "select identified_by from transfer_step where kind = 'PICKED_UP' and transfer_id = ?",
                Long.valueOf(transfer.substring(2)));
    }

    // As a tap on its card does; of a full column not every card is drawn.
    private static void openBesideTheBoard(String transfer) {
        dispatcher.open("transfer/board.xhtml");
        page().evaluate("""
                number => {
                    document.querySelector('.l-board-wrap').classList.add('open');
                    window.openTransfer([{name: 'number', value: number}]);
                }""", transfer);
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
