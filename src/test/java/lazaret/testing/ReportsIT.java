package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report is issued, asked for again, corrected, and confirmed to whoever has it in hand. */
class ReportsIT {
    private static final String FROM = "2022-01-01T00:00:00Z";
    private static final String MOMENT = now();

    private static Product product;
    private static Sql sql;

    @BeforeAll
    static void settle() {
        product = Products.empty();
        sql = product.sql();
        for (String house : new String[] {"REP1", "REP2", "REP3"}) {
            Hotel.build(sql, house, 20).contacts(sql, 3);
            lodge(house + "-C1", house + "-1-1");
        }
        Staff.hire(sql, "manager.rep1", "FACILITY_MANAGER", "REP1");
        Staff.hire(sql, "manager.rep2", "FACILITY_MANAGER", "REP2");
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @Test
    void theSameQuestionGivesTheSameFileAndALaterEntryACorrectionThatSaysWhatChanged() throws Exception {
        String question = contacts("REP1");
        HttpResponse<byte[]> first = ask("manager.rep1", question);
        HttpResponse<byte[]> again = ask("manager.rep1", question);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(number(again)).isEqualTo(number(first));

        lodge("REP1-C2", "REP1-2-1");
        HttpResponse<byte[]> corrected = ask("manager.rep1", question);
        assertThat(number(corrected)).isNotEqualTo(number(first));
        assertThat(text(corrected.body())).contains("在观密切接触者（更正）", "替代" + number(first), "＋REP1酒店REP1REP1-2-1REP1-C2");

        String known = "&knownAt=" + encoded(knownAt(first));
        assertThat(text(ask("manager.rep1", question + known).body()))
                .contains("REP1-C1")
                .doesNotContain("REP1-C2");
    }

    @Test
    void theCodeOnThePaperConfirmsHashAuthorAndMomentToAnybody() throws Exception {
        HttpResponse<byte[]> file = ask("manager.rep2", contacts("REP2"));
        String address = scanned(file.body());
        assertThat(address).startsWith(product.address() + "check/report/" + number(file) + "/");
        HttpResponse<byte[]> page = get(address, null);
        String said = new String(page.body(), StandardCharsets.UTF_8);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(said).contains(number(file), "manager.rep2", sha256(file.body()), digest(file));

        String other = address.substring(0, address.length() - 3) + "AAA";
        assertThat(get(other, null).statusCode()).isEqualTo(404);
        assertThat(new String(get(other, null).body(), StandardCharsets.UTF_8))
                .doesNotContain("manager.rep2", digest(file));
    }

    @Test
    void namesAreReadByTheHouseAloneAndForeignHousesByNobody() throws Exception {
        HttpResponse<byte[]> own = ask("manager.rep2", contacts("REP2"));
        assertThat(text(own.body())).contains("测试1", "REP2-C1");
        assertThat(text(ask("official.all", contacts("REP2")).body()))
                .contains("REP2-C1")
                .doesNotContain("测试1");
        assertThat(ask("manager.rep1", contacts("REP2")).statusCode()).isEqualTo(403);
        assertThat(ask("hygiene.all", contacts("REP2")).statusCode()).isEqualTo(403);
        assertThat(ask("official.all", "downtime-board.pdf?facility=REP2").statusCode())
                .isEqualTo(403);
        assertThat(ask("manager.rep1", "rooms.pdf").statusCode()).isEqualTo(422);
        assertThat(ask("official.all", "bulletin.pdf?facility=REP2").statusCode())
                .isEqualTo(422);
        assertThat(ask("official.all", "no-such.pdf").statusCode()).isEqualTo(404);
        assertThat(ask("manager.rep1", "door-cards.pdf?facility=REP2").statusCode())
                .isEqualTo(403);
        assertThat(ask("manager.rep2", "door-cards.pdf?facility=REP2&room=3").statusCode())
                .isEqualTo(200);
    }

    /** A move out of a bed into none cannot be made by the product; written past it, the report names it. */
    @Test
    void aDifferenceIsShownWithTheRecordsBehindIt() throws Exception {
        String moment = now();
        assertThat(text(ask("facility-manager.all", occupied("REP3", moment)).body()))
                .contains("差0");
        sql.run(
                "update stay set departed_at = now() - interval '1 minute', departed_recorded_at = now(), departed_by = 'tester',"
                        + " departure_reason = 'MOVE' where facility_code = 'REP3'");
        Object stay = sql.one("select 'S' || id from stay where facility_code = 'REP3'");
        assertThat(text(ask("facility-manager.all", occupied("REP3", now())).body()))
                .contains("差1；须核对：REP3、" + stay);
    }

    private static String contacts(String house) {
        return "contacts.pdf?lang=zh&facility=" + house + "&from=" + FROM + "&asOf=" + encoded(MOMENT);
    }

    private static String occupied(String house, String moment) {
        return "rooms.pdf?lang=zh&facility=" + house + "&from=" + FROM + "&asOf=" + encoded(moment);
    }

    private static void lodge(String person, String bed) {
        sql.run(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by,"
                        + " arrived_at, arrived_recorded_at, arrived_by) select p.id, b.id, b.facility_code, p.id, b.room_id,"
                        + " x.since, 'tester', x.since, now(), 'tester' from person p, bed b,"
                        + " (select now() - interval '3 hours' as since) x where p.number = ? and b.code = ?",
                person,
                bed);
    }

    private static HttpResponse<byte[]> ask(String user, String report) throws Exception {
        String token = product.stranger().tokenFor(user, Staff.PASSWORD).text("token");
        return get(product.address() + "api/reports/" + report, token);
    }

    private static HttpResponse<byte[]> get(String address, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String number(HttpResponse<byte[]> file) {
        return file.headers()
                .firstValue("Content-Disposition")
                .orElseThrow(() -> new AssertionError(new String(file.body(), StandardCharsets.UTF_8)))
                .replaceFirst(".*filename=\"(.*)\\.pdf\".*", "$1");
    }

    private static Object kept(String column, HttpResponse<byte[]> file) {
        return sql.one("select cast(" + column + " as text) from issued_report where number = ?", number(file));
    }

    private static String knownAt(HttpResponse<byte[]> file) {
        return (String) kept("to_char(known_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')", file);
    }

    private static String digest(HttpResponse<byte[]> file) {
        return (String) kept("data_sha256", file);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String encoded(String moment) {
        return URLEncoder.encode(moment, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u3000]+", "");
        }
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 300);
            // a telephone is held at the corner of the paper
            BufferedImage corner = page.getSubimage(0, page.getHeight() - 400, 500, 400);
            int[] dots = corner.getRGB(0, 0, 500, 400, null, 0, 500);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(500, 400, dots))),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        }
    }
}
