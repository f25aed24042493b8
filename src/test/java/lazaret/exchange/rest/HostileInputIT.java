package lazaret.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody sends is refused, and never a fault of the program. */
class HostileInputIT {
    private static Outside outside;

    @BeforeAll
    static void openAHotel() {
        outside = new Outside("RC3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"\\u0000\"}", "{\"name\":\"\\ud800\"}", "{\"spo2\":1e999999999}", "[[[[[[[[[[[[[[[[[[[[[[",
                "{\"paper\":[]}", "{\"needs\":{}}", "{\"at\":\"+999999999-12-31T23:59:59Z\"}",
                        "{\"temperature\":1e-400}",
                "{\"number\":\"'; drop table person; --\"}", "null", "\"", "{\"contactMinutes\":2147483648}"
            })
    void nothingSentIsAFaultOfTheProgram(String body) {
        String manager = outside.bearer("facility-manager.all");
        String clinician = outside.bearer("clinician.all");
        for (String path : List.of(
                "people",
                "people/P1/category",
                "people/P1/health",
                "stays",
                "stays/S1/arrival",
                "stays/S1/move",
                "stays/S1/discharge",
                "stays/x/departure",
                "specimens",
                "specimens/T1/result",
                "beds/%27/disinfection",
                "disinfections/X99999999999999999999/verification",
                "overrides/O1/confirmation")) {
            for (String bearer : List.of(manager, clinician)) {
                int status = outside.raw(
                                "POST",
                                "api/" + path,
                                body.getBytes(StandardCharsets.UTF_8),
                                "Authorization",
                                bearer,
                                "Content-Type",
                                "application/json")
                        .statusCode();
                assertThat(status).as(path).isBetween(400, 499);
            }
        }
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        byte[] large = " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8);
        assertThat(outside.raw(
                                "POST",
                                "api/people",
                                large,
                                "Authorization",
                                outside.bearer("clinician.all"),
                                "Content-Type",
                                "application/json")
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Accept-Language", "Content-Type", "Idempotency-Key", "Authorization"})
    void aHeaderThatNobodyCanReadIsNoFaultEither(String header) {
        for (String value : List.of("//", ";;;", "a/b;q=x", "Bearer", "=", "\u00e4\u00f6", "x".repeat(300))) {
            int status = outside.raw("POST", "api/people", "{}".getBytes(StandardCharsets.UTF_8), header, value)
                    .statusCode();
            assertThat(status).as(header + ": " + value).isBetween(400, 499);
        }
    }
}
