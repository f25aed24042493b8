package lazaret.exchange.call;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import lazaret.access.AccessRefusal;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @Test
    void whatCannotBeReadDecidesAboutTheStatus() {
        JsonObject problem = form(
                Texts.ENGLISH,
                PlatformRefusal.FIELD_IS_MISSING.at("/name", "name"),
                PlatformRefusal.UNKNOWN_FIELD.at("/nmae", "nmae"));
        assertThat(problem.getInt("status")).isEqualTo(400);
        assertThat(problem.getString("code")).isEqualTo("UNKNOWN_FIELD");
        assertThat(problem.getString("type")).isEqualTo("urn:lazaret:refusal:UNKNOWN_FIELD");
        assertThat(problem.getString("detail")).contains("“nmae”");
        assertThat(problem.getJsonArray("errors")).hasSize(2);
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/name");
    }

    @Test
    void whoIsNotSignedInGets401() {
        assertThat(form(Texts.CHINESE, AccessRefusal.NOT_SIGNED_IN.refusal()).getInt("status"))
                .isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(CallRefusal.class)
    void everyRefusalOfTheInterfaceSpeaksBothLanguages(CallRefusal code) {
        for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            JsonObject problem = form(language, code.refusal("x"));
            assertThat(problem.toString()).doesNotContain("??");
        }
    }

    @ParameterizedTest
    @EnumSource(ValueKind.class)
    void everyKindOfValueHasAWord(ValueKind kind) {
        for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            assertThat(Texts.has(language, Texts.key(kind))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, zh",
                "en, en",
                "'en-US,zh;q=0.8', en",
                "'zh;q=0.5,en;q=0.4', zh",
                "'fr,en;q=0.1', en",
                "';;;', zh",
                "'en;q=0,zh', zh"
            })
    void speaksTheLanguageAskedFor(String header, String expected) {
        assertThat(Languages.preferred(header).getLanguage()).isEqualTo(expected);
    }

    private static JsonObject form(Locale language, Refusal... refusals) {
        return (JsonObject) JsonForm.of(new Problem(List.of(refusals)).form(language));
    }
}
