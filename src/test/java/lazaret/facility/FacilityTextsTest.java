package lazaret.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;

class FacilityTextsTest {
    private static final Pattern LATIN_RUN = Pattern.compile("[A-Za-z]{3}");

    @Test
    void everyWordAndEveryRefusalHasATextInBothLanguages() {
        for (Locale language : new Locale[] {Texts.CHINESE, Texts.ENGLISH}) {
            words().forEach(word -> assertThat(Texts.has(language, Texts.key(word)))
                    .as(Texts.key(word))
                    .isTrue());
            for (FacilityRefusal refusal : FacilityRefusal.values()) {
                assertThat(Texts.has(language, refusal.key())).as(refusal.key()).isTrue();
            }
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(bundle(Texts.CHINESE).keySet())
                .isEqualTo(bundle(Texts.ENGLISH).keySet());
    }

    @Test
    void chineseTextsAreChinese() {
        ResourceBundle chinese = bundle(Texts.CHINESE);
        chinese.keySet().forEach(key -> assertThat(chinese.getString(key)).doesNotContainPattern(LATIN_RUN));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("lazaret.facility.texts", language);
    }

    private static Stream<Enum<?>> words() {
        return Stream.<Enum<?>[]>of(
                        FacilityKind.values(),
                        UnitKind.values(),
                        Zone.values(),
                        OperatingState.values(),
                        Part.values(),
                        Field.values())
                .flatMap(Stream::of);
    }
}
