package lazaret.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.ClinicalQuestion;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.course.NamedStart;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.specimen.SampleSite;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;

/** Every sentence a verdict can say is written in both languages. */
class ClearanceTextsTest {
    private static final Pattern EVIDENCE = Pattern.compile("Evidence\\.of\\(\\s*\"([A-Za-z.]+)\"");
    private static final List<Locale> LANGUAGES = List.of(Texts.CHINESE, Texts.ENGLISH);

    @Test
    void everyEvidenceHasItsSentence() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/lazaret/clearance"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = EVIDENCE.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add("clearance.evidence." + matcher.group(1));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(30);
        for (Locale language : LANGUAGES) {
            assertThat(keys).allMatch(key -> Texts.has(language, key));
        }
    }

    @Test
    void everyRefusalHasItsSentence() {
        for (Locale language : LANGUAGES) {
            assertThat(ClearanceRefusal.values()).allMatch(code -> Texts.has(language, code.key()));
        }
    }

    @Test
    void chineseSentencesHoldNoForeignWords() throws IOException {
        Path bundle = Path.of("src/main/resources/lazaret/clearance/texts_zh.properties");
        assertThat(Files.readAllLines(bundle)).allSatisfy(line -> assertThat(line.substring(line.indexOf('=') + 1))
                .doesNotContainPattern("[A-Za-z]{3}"));
    }

    @Test
    void everyConstantHasItsWord() {
        List<Enum<?>[]> enums = List.of(
                CriterionCode.values(),
                ClockStart.values(),
                TestOutcome.values(),
                Imaging.values(),
                PolicyKind.values(),
                RestartScope.values(),
                NamedStart.values(),
                ClinicalQuestion.values(),
                ClinicalAnswer.values(),
                SampleSite.values(),
                Field.values());
        for (Locale language : LANGUAGES) {
            for (Enum<?>[] constants : enums) {
                assertThat(constants).allMatch(c -> Texts.has(language, Texts.key(c)));
            }
        }
    }
}
