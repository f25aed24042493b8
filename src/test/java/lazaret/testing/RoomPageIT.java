package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a room as the world sees it: one token opens one room for one stay, and nothing else opens with it. */
class RoomPageIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Product product;
    private static Sql sql;
    private static Hotel hotel;
    private static int tokens;

    @BeforeAll
    static void build() {
        product = Products.empty();
        sql = product.sql();
        hotel = Hotel.build(sql, "ROOMS", 400);
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    /** Prints a slip past the product: 24 letters, and their SHA-256 in the table. */
    static String slip(Sql sql, Object stay) {
        String token = String.format("%024d", ++tokens).replace('0', 'A');
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            sql.run(
                    "insert into room_slip (token_hash, stay_id, issued_at, issued_by) values (?, ?, now(), 'tester')",
                    hash,
                    stay);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return token;
    }

    private static String slipOf(Case somebody) {
        return slip(sql, stayOf(somebody));
    }

    private static long stayOf(Case somebody) {
        return Long.parseLong(somebody.stayNumber().substring(1));
    }

    @Test
    void aTokenEndsWithItsStayAndTheNextStayHasAnother() {
        Case somebody = new Case(sql, hotel).reserved();
        String token = slipOf(somebody);
        assertThat(get("room/" + token).statusCode()).as("before the arrival").isEqualTo(404);
        Api manager = product.stranger().as("facility-manager.all", Staff.PASSWORD);
        manager.post("api/stays/" + somebody.stayNumber() + "/arrival", at(60).build())
                .expect(200);
        assertThat(get("room/" + token).statusCode()).isEqualTo(200);
        String next = manager.post(
                        "api/stays/" + somebody.stayNumber() + "/move",
                        at(1).add("bed", somebody.freeBed).build())
                .expect(200)
                .text("number");
        HttpResponse<String> after = get("room/" + token);
        assertThat(after.statusCode()).as("after the move").isEqualTo(404);
        assertThat(after.body()).contains("已经失效").doesNotContain("酒店 ROOMS", "用餐");
        assertThat(file(token, "MEAL", "late").statusCode()).isEqualTo(404);
        assertThat(get("room/" + slip(sql, Long.valueOf(next.substring(1)))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePageNamesTheRoomAndNobody() {
        Case somebody = new Case(sql, hotel).present();
        HttpResponse<String> page = get("room/" + slipOf(somebody));
        assertThat(page.body()).contains(somebody.bed.split("-")[1] + " 房间，您好").doesNotContain("案例", somebody.person);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
    }

    @Test
    void neitherTheTrailNorTheLogKnowsATokenOrWhatWasWritten() throws IOException {
        String token = slipOf(new Case(sql, hotel).present());
        assertThat(post(token, "kind=MEDICINE&tap=secret&words=" + URLEncoder.encode("秘密的病", StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(303);
        get("room/" + token + "x");
        assertThat(sql.count(
                        "select count(*) from audit_entry a where a::text like ? or a::text like '%秘密的病%'",
                        "%" + token + "%"))
                .isZero();
        try (Stream<Path> logs = Files.list(product.data().resolve("log"))) {
            for (Path log : logs.filter(f -> f.toString().endsWith(".log")).toList()) {
                assertThat(Files.readString(log)).doesNotContain(token, "秘密的病");
            }
        }
    }

    @Test
    void sixtyFourTapsOnEightRoomsFileEightRequests() {
        for (int round = 0; round < 5; round++) {
            List<String> rooms = new ArrayList<>();
            List<Object> stays = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Case somebody = new Case(sql, hotel).present();
                rooms.add(slipOf(somebody));
                stays.add(stayOf(somebody));
            }
            List<Supplier<Integer>> taps = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                String token = rooms.get(i % 8);
                taps.add(() -> file(token, "MEAL", "the-same").statusCode());
            }
            assertThat(Together.run(taps)).as("round " + round).containsOnly(303);
            for (Object stay : stays) {
                assertThat(sql.count("select count(*) from living_request where stay_id = ?", stay))
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void aRoomWaitsForSixThingsAtMost() {
        Case somebody = new Case(sql, hotel).present();
        String token = slipOf(somebody);
        for (int i = 0; i < 6; i++) {
            assertThat(file(token, "LAUNDRY", "w" + i).statusCode()).isEqualTo(303);
        }
        HttpResponse<String> seventh = file(token, "LAUNDRY", "w6");
        assertThat(seventh.statusCode()).isEqualTo(409);
        assertThat(seventh.body()).contains("最多等待 6 项");
    }

    @Test
    void theEleventhTapInTenMinutesHasToWait() {
        String token = slipOf(new Case(sql, hotel).present());
        for (int i = 0; i < 10; i++) {
            assertThat(file(token, "MEAL", "t").statusCode()).isEqualTo(303);
        }
        HttpResponse<String> eleventh = file(token, "MEAL", "t");
        assertThat(eleventh.statusCode()).isEqualTo(429);
        assertThat(eleventh.body()).contains("操作太频繁");
        assertThat(Integer.parseInt(eleventh.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(file(slipOf(new Case(sql, hotel).present()), "MEAL", "t").statusCode())
                .as("another room")
                .isEqualTo(303);
    }

    @Test
    void aRoomWithdrawsItsOwnRequestsAlone() {
        Case one = new Case(sql, hotel).present();
        Case other = new Case(sql, hotel).present();
        String token = slipOf(one);
        file(token, "MEAL", "mine");
        String mine = "L" + sql.one("select id from living_request where stay_id = ?", stayOf(one));
        assertThat(post(slipOf(other), "withdraw=" + mine).statusCode()).isEqualTo(404);
        assertThat(post(token, "withdraw=" + mine).statusCode()).isEqualTo(303);
        assertThat(sql.one("select outcome from living_request where stay_id = ?", stayOf(one)))
                .isEqualTo("WITHDRAWN");
        assertThat(post(token, "withdraw=" + mine).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../living/requests.xhtml",
                "/..;/living/requests.xhtml",
                "/%2e%2e/living/requests.xhtml",
                "/..%2fliving/requests.xhtml",
                ";a=b/../living/requests.xhtml",
                "/x/../../stay/board.xhtml",
                ".xhtml",
                "s/x",
                "/../WEB-INF/living/room.xhtml",
                "/../api/people"
            })
    void nothingElseOpensBesideIt(String rest) {
        HttpResponse<String> answer = get("room" + rest);
        assertThat(answer.statusCode()).isIn(302, 400, 401, 404);
        assertThat(answer.body()).doesNotContain("l-rail", "l-board");
    }

    @Test
    void theTokenIsNoKeyToAnythingElse() {
        String token = slipOf(new Case(sql, hotel).present());
        HttpRequest call = request("api/people?q=a")
                .header("Authorization", "Bearer " + token)
                .GET()
                .build();
        assertThat(send(call).statusCode()).isEqualTo(401);
        assertThat(get("room/" + token + "/living/requests.xhtml").statusCode()).isEqualTo(404);
    }

    private static JsonObjectBuilder at(int secondsAgo) {
        return Json.createObjectBuilder()
                .add("at", Instant.now().minusSeconds(secondsAgo).toString());
    }

    private static HttpResponse<String> file(String token, String kind, String tap) {
        return post(token, "kind=" + kind + "&tap=" + tap);
    }

    private static HttpResponse<String> post(String token, String form) {
        return send(request("room/" + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(product.address() + path));
    }

    private static HttpResponse<String> send(HttpRequest call) {
        try {
            return CLIENT.send(call, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
