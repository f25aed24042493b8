package lazaret.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;

class PersonTextsTest {
    private static final Pattern LATIN_RUN = Pattern.compile("[A-Za-z]{3}");

    @Test
    void everyWordAndEveryRefusalHasATextInBothLanguages() {
        for (Locale language : new Locale[] {Texts.CHINESE, Texts.ENGLISH}) {
            words().forEach(word -> assertThat(Texts.has(language, Texts.key(word)))
                    .as(Texts.key(word))
                    .isTrue());
            for (PersonRefusal refusal : PersonRefusal.values()) {
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
        chinese.keySet().forEach(key -> assertThat(chinese.getString(key).replace("ORF1ab", ""))
                .doesNotContainPattern(LATIN_RUN));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("lazaret.person.texts", language);
    }

    private static Stream<Enum<?>> words() {
        return Stream.<Enum<?>[]>of(
                        Category.values(),
                        ClinicalType.values(),
                        Sex.values(),
                        PaperType.values(),
                        Need.values(),
                        Field.values())
                .flatMap(Stream::of);
    }
}
