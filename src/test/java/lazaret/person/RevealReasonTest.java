package lazaret.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevealReasonTest {
    private static final Instant NOW = Instant.parse("2022-11-24T00:00:00Z");
    private static final Person PERSON = Person.register(
            new Registration(
                    "欧阳 小梅",
                    Sex.F,
                    null,
                    new Paper(PaperType.PASSPORT, "E12AB"),
                    "",
                    "",
                    "",
                    Category.CLOSE_CONTACT,
                    null,
                    null,
                    null,
                    NOW,
                    null,
                    Set.of()),
            "test");

    @ParameterizedTest
    @ValueSource(strings = {"家属来电核对身份", "call 120, room 12345", "核对 R00001 与流调表", "24/11/2022"})
    void aReasonThatNamesNobodyIsKept(String reason) {
        assertThat(RevealReason.wrongWith(RevealReason.normal(reason), PERSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"欧阳小梅的家属来电", "核对欧阳 小梅", "护照 E12AB", "护照 Ｅ１２ＡＢ", "电话 138 1234 5678", "编号 123456", "１３８１２３４５６７８"})
    void aReasonThatNamesSomebodyIsRefused(String reason) {
        assertThat(RevealReason.wrongWith(RevealReason.normal(reason), PERSON))
                .get()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(PersonRefusal.REASON_NAMES_SOMEBODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u3000\t"})
    void withoutAReasonNothingIsShown(String reason) {
        assertThat(RevealReason.wrongWith(RevealReason.normal(reason), PERSON))
                .get()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(PersonRefusal.REVEAL_NEEDS_A_REASON));
    }

    @Test
    void twoHundredCharactersAreEnough() {
        assertThat(RevealReason.wrongWith("因".repeat(200), PERSON)).isEmpty();
        assertThat(RevealReason.wrongWith("因".repeat(201), PERSON)).isPresent();
    }
}
