package lazaret.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lazaret.testing.Answer;
import lazaret.testing.Api;
import lazaret.testing.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the interface answers whatever the use case: tokens, errors, languages, pages, repeated calls. */
class RestContractIT {
    private static Outside outside;
    private static Api manager;

    @BeforeAll
    static void openAHotel() {
        outside = new Outside("RC1");
        manager = outside.as("facility-manager.all");
    }

    @Test
    void withoutATokenNothingIsTold() {
        for (String path : List.of("api/people", "api/people/P1", "api/nothing", "api/facilities")) {
            HttpResponse<String> answer = outside.raw("GET", path, null);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(outside.raw("GET", "api/people", null, "Authorization", "Bearer x")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aWrongPasswordAndAMalformedOneGet401() {
        assertThat(outside.tokenFor("clinician.all", "wrong").status()).isEqualTo(401);
        for (String header : List.of("Basic", "Basic !!!", "Basic Og==", "Digest x")) {
            assertThat(outside.raw("POST", "api/tokens", null, "Authorization", header)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aRoleThatMayNotIsRefusedAndWrittenDown() {
        assertThat(outside.as("official.all").get("api/people/P1").status()).isEqualTo(403);
        assertThat(outside.as("official.all").get("api/people").code()).isEqualTo("NOT_ALLOWED");
        try (Sql sql = outside.product().sql()) {
            assertThat(sql.one("select count(*) from audit_entry where actor = 'official.all' and outcome = 'REFUSED'"
                            + " and action = 'GET /api/people/{number}' and subject = 'P1' and detail = 'NOT_ALLOWED'"))
                    .isNotEqualTo(0L);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | api/people | application/json | [ | 400 | NOT_JSON",
                "POST | api/people | application/json | {\"nmae\":1,\"phone\":\"\"} | 400 | UNKNOWN_FIELD",
                "POST | api/people | application/json | {\"name\":1,\"phone\":\"\"} | 400 | MALFORMED_VALUE",
                "POST | api/people | application/json | {\"phone\":\"\"} | 422 | FIELD_IS_MISSING",
                "POST | api/people | text/plain | {} | 415 | CONTENT_TYPE_IS_NOT_SUPPORTED",
                "POST | api/stays | application/json | {\"person\":\"P0\",\"bed\":\"RC1-201-1\"} | 404 | NO_SUCH_PERSON",
                "DELETE | api/people | application/json | {} | 405 | METHOD_IS_NOT_ALLOWED",
                "GET | api/nothing | application/json | '' | 404 | NO_SUCH_ADDRESS",
                "GET | api/people/%E4%BD%A0%22'%5B | application/json | '' | 404 | NO_SUCH_PERSON",
                "GET | api/people?q=%00 | application/json | '' | 400 | ADDRESS_IS_MALFORMED",
                "GET | api/people?cursor=*** | application/json | '' | 400 | MALFORMED_VALUE",
                "GET | api/people?limit=501 | application/json | '' | 400 | MALFORMED_VALUE",
                "GET | api/facilities?kind=INN | application/json | '' | 422 | VALUE_IS_NOT_KNOWN",
                "GET | api/occupancy?asOf=2100-01-01T00:00:00Z | application/json | '' | 422 | TIME_IN_THE_FUTURE",
            })
    void everyRefusalIsAProblemDocument(String method, String path, String type, String body, int status, String code) {
        byte[] bytes = body.isEmpty() ? null : body.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = outside.raw(
                method,
                path,
                bytes,
                "Authorization",
                outside.bearer("facility-manager.all"),
                "Content-Type",
                type,
                "Accept-Language",
                "en");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonObject problem = new Answer(status, answer.body()).json();
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getJsonArray("errors")).isNotEmpty();
        assertThat(answer.body()).doesNotContain("??");
    }

    @Test
    void theSameKeyIsExecutedOnceHoweverManyCallAtOnce() {
        String key = UUID.randomUUID().toString();
        JsonObject registration = Outside.registration();
        List<CompletableFuture<Answer>> calls = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> manager.post("api/people", registration, key)))
                .toList();
        Set<Answer> answers = calls.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        assertThat(answers).hasSize(1).allMatch(answer -> answer.status() == 201);
        assertThat(manager.post("api/people", Outside.registration(), key)
                        .expect(409)
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aRefusedCallLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();
        JsonObject unknown = Outside.object("person", "P0", "facility", outside.hotel);
        manager.post("api/stays", unknown, key).expect(404);
        manager.post("api/people", Outside.registration(), key).expect(201);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        Set<String> codes = new java.util.LinkedHashSet<>();
        String next = "/api/facilities/" + outside.hotel + "/beds?limit=4";
        int pages = 0;
        while (next != null) {
            JsonObject page = manager.get(next.substring(1)).expect(200).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(bed -> codes.add(bed.getString("code")));
            next = page.getString("next", null);
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(codes).hasSize(9);
    }

    @Test
    void theDocumentIsServedToClients() {
        String document = outside.raw("GET", "openapi", null).body();
        assertThat(document).contains("/api/stays/{number}/discharge", "/api/reports/occupancy.{format}");
    }
}
