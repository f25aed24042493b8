package lazaret.exchange.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import lazaret.person.Need;
import lazaret.person.Sex;
import lazaret.platform.RefusalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    @Test
    void readsWhatIsAskedFor() {
        Body body = body("{\"name\":\"王五\",\"sex\":\"F\",\"at\":\"2022-11-24T08:00:00+08:00\",\"spo2\":97,\"ct\":35.5,"
                + "\"risk\":true,\"needs\":[\"DIALYSIS\"],\"paper\":{\"number\":\"E1\"},\"gone\":null}");
        assertThat(body.text("name").required()).isEqualTo("王五");
        assertThat(body.oneOf("sex", Sex.class).required()).isEqualTo(Sex.F);
        assertThat(body.time("at").required()).isEqualTo(Instant.parse("2022-11-24T00:00:00Z"));
        assertThat(body.wholeNumber("spo2").required()).isEqualTo(97);
        assertThat(body.number("ct").required()).isEqualByComparingTo("35.5");
        assertThat(body.truth("risk").required()).isTrue();
        assertThat(body.setOf("needs", Need.class)).containsExactly(Need.DIALYSIS);
        assertThat(body.object("paper").text("number").required()).isEqualTo("E1");
        assertThat(body.text("gone").orNull()).isNull();
        body.end();
    }

    @Test
    void refusesEverythingAtOnceAndPointsAtIt() {
        Body body = body("{\"sex\":\"X\",\"spo2\":\"97\",\"paper\":{\"typ\":1},\"nam/e\":1}");
        body.text("name").required();
        body.oneOf("sex", Sex.class).required();
        body.wholeNumber("spo2").orNull();
        body.object("paper").text("number").required();
        assertThat(refused(body))
                .containsExactlyInAnyOrder(
                        "FIELD_IS_MISSING /name",
                        "VALUE_IS_NOT_KNOWN /sex",
                        "MALFORMED_VALUE /spo2",
                        "FIELD_IS_MISSING /paper/number",
                        "UNKNOWN_FIELD /paper/typ",
                        "UNKNOWN_FIELD /nam~1e");
    }

    @Test
    void anObjectThatIsNoneIsOneRefusal() {
        Body body = body("{\"paper\":\"E1\"}");
        body.object("paper").text("number").required();
        assertThat(refused(body)).containsExactly("MALFORMED_VALUE /paper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-11-24T08:00:00",
                "2022-11-24",
                "2022-11-24 08:00:00+08:00",
                "2022-13-24T08:00:00+08:00",
                "+999999999-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                ""
            })
    void aMomentHasAnOffsetAndLiesInOurTime(String written) {
        Body body = body("{\"at\":\"" + written + "\"}");
        body.time("at").required();
        assertThat(refused(body)).containsExactly("MALFORMED_VALUE /at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\nb", "\\ud800", "\\udc00x", "\\u009f"})
    void textsHoldNothingTheDatabaseCannotKeep(String written) {
        Body body = body("{\"name\":\"" + written + "\"}");
        body.text("name").required();
        assertThat(refused(body)).containsExactly("MALFORMED_VALUE /name");
    }

    @Test
    void aPairOfSurrogatesIsOneCharacter() {
        Body body = body("{\"name\":\"\\ud842\\udfb7\"}");
        assertThat(body.text("name").required()).isEqualTo("𠮷");
        body.end();
    }

    @ParameterizedTest
    @CsvSource({"1.5", "1e30", "99999999999", "-1e-30", "1e999999999", "1e-999999999"})
    void aWholeNumberIsWholeAndFits(String written) {
        Body body = body("{\"n\":" + written + "}");
        body.wholeNumber("n").required();
        assertThat(refused(body)).containsExactly("MALFORMED_VALUE /n");
    }

    @Test
    void aTextHasAnEnd() {
        Body body = body("{\"name\":\"" + "长".repeat(2_001) + "\"}");
        body.text("name").required();
        assertThat(refused(body)).containsExactly("VALUE_IS_TOO_LONG /name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\":1,}",
                "{\"a\":1}{}",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":1e99999999999}",
                "\uFEFF{}"
            })
    void whatIsNoJsonIsRefusedAsSuch(String text) {
        assertThat(codeOf(text)).isEqualTo("NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"a\"", "null", "true"})
    void aRequestIsAnObject(String text) {
        assertThat(codeOf(text)).isEqualTo("MALFORMED_VALUE");
    }

    @Test
    void depthAndDigitsHaveAnEnd() {
        assertThat(codeOf("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isEqualTo("NOT_JSON");
        assertThat(codeOf("{\"a\":" + "9".repeat(100_000) + "}")).isEqualTo("NOT_JSON");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] gbk = {'{', '"', 'a', '"', ':', '"', (byte) 0xcd, (byte) 0xf5, '"', '}'};
        RefusalException refused = catchThrowableOfType(RefusalException.class, () -> Json.object(gbk));
        assertThat(refused.first().code().name()).isEqualTo("NOT_JSON");
    }

    private static Body body(String json) {
        return new Body(Json.object(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> refused(Body body) {
        RefusalException refused = catchThrowableOfType(RefusalException.class, body::end);
        return refused.refusals().stream()
                .map(r -> r.code().name() + " " + r.pointer())
                .toList();
    }

    private static String codeOf(String text) {
        RefusalException refused =
                catchThrowableOfType(RefusalException.class, () -> Json.object(text.getBytes(StandardCharsets.UTF_8)));
        return refused.first().code().name();
    }
}
