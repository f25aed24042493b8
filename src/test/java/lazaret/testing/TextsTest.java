package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lazaret.platform.RefusalCode;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text a person may read is there, in both languages, and the Chinese ones are Chinese. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "lazaret");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern PLURAL_AFTER_A_COUNT =
            Pattern.compile("(?<!first )\\{\\d\\} (?:(?:more|new|open|extra) )?"
                    + "(?:people|days|hours|minutes|beds|rooms|rows|lines|readings|others|facilities|tubes|trips|results|changes|requests"
                    + "|vehicles|transfers|samples|years)\\b");
    /** The field's enums, which screens and refusals name; others are words of the program. */
    private static final Pattern KEY_OF_A_CONSTANT = Pattern.compile("[a-z]+\\.([A-Z]\\w+)\\.([A-Z0-9_]+)");

    static Stream<RefusalCode> codes() {
        return enums().filter(RefusalCode.class::isAssignableFrom)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(RefusalCode.class::cast);
    }

    static Stream<Path> chineseBundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().endsWith("_zh.properties")).toList().stream();
        }
    }

    @Test
    void everyRefusalIsASentenceInBothLanguages() {
        List<String> missing = codes().flatMap(code -> missing(code.key())).toList();
        assertThat(codes()).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @Test
    void ofAnEnumThatHasWordsEveryConstantHasOne() {
        Set<String> named = new TreeSet<>();
        bundles(Texts.CHINESE).keySet().stream()
                .map(KEY_OF_A_CONSTANT::matcher)
                .filter(Matcher::matches)
                .forEach(match -> named.add(match.group(1)));
        List<String> missing = enums().filter(type -> named.contains(type.getSimpleName()))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .flatMap(constant -> missing(Texts.key((Enum<?>) constant)))
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("chineseBundles")
    void bothLanguagesSayTheSameThings(Path chinese) throws IOException {
        Properties zh = read(chinese);
        Properties en = read(english(chinese));
        assertThat(new TreeSet<>(zh.stringPropertyNames())).isEqualTo(new TreeSet<>(en.stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("chineseBundles")
    void bothLanguagesNameTheSameArguments(Path chinese) throws IOException {
        Properties zh = read(chinese);
        Properties en = read(english(chinese));
        for (String key : zh.stringPropertyNames()) {
            assertThat(arguments(zh.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(en.getProperty(key, zh.getProperty(key))));
        }
    }

    // A single apostrophe swallows the arguments behind it.
    @ParameterizedTest
    @MethodSource("chineseBundles")
    void everyArgumentIsShown(Path chinese) throws IOException {
        for (Path file : List.of(chinese, english(chinese))) {
            Properties texts = read(file);
            for (String key : texts.stringPropertyNames()) {
                String pattern = texts.getProperty(key);
                Object[] filled =
                        IntStream.range(0, 10).mapToObj(i -> "<" + i + ">").toArray();
                // those of the framework are filled by itself
                String shown = key.startsWith("jakarta.") || key.startsWith("primefaces.")
                        ? new MessageFormat(pattern).format(filled)
                        : Texts.of(file.equals(chinese) ? Texts.CHINESE : Texts.ENGLISH, key, filled);
                arguments(pattern).forEach(number -> assertThat(shown).as(key).contains("<" + number + ">"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0 people", "1, 1 person", "2, 2 people", "1000, 1000 people", "–, – people"})
    void aCountIsFollowedByTheWordThatGoesWithIt(String count, String text) {
        assertThat(Texts.of(Texts.ENGLISH, "gate.leaving.people", count)).isEqualTo(text);
        if (count.matches("\\d+")) {
            assertThat(Texts.of(Texts.ENGLISH, "gate.leaving.people", Integer.valueOf(count)))
                    .isEqualTo(text);
        }
    }

    // Counts of which nobody will ever see one: limits, a party of several.
    private static final Set<String> ALWAYS_SEVERAL = Set.of(
            "gate.refusal.TOO_MANY_AT_A_CALL",
            "trips.refusal.LOG_IS_TOO_LONG",
            "hygiene.refusal.CONTACT_TIME_IS_IMPOSSIBLE",
            "proposal.refusal.SECONDS_ARE_OUT_OF_RANGE",
            "facility.refusal.BED_COUNT_IS_IMPOSSIBLE",
            "transfer.bulk.nobody",
            "stay.refusal.ROOM_IS_TOO_SMALL",
            "stay.arrivals.placed.together",
            "stay.arrivals.reserved.together",
            "health.course.all");

    @ParameterizedTest
    @MethodSource("chineseBundles")
    void anEnglishTextReadsWellWithOne(Path chinese) throws IOException {
        Properties en = read(english(chinese));
        List<String> poor = en.stringPropertyNames().stream()
                .filter(key -> !ALWAYS_SEVERAL.contains(key))
                .filter(key -> PLURAL_AFTER_A_COUNT.matcher(en.getProperty(key)).find())
                .toList();
        assertThat(poor).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("chineseBundles")
    void aChineseTextHasNoLatinWordThatIsNotAllowed(Path chinese) throws IOException {
        Set<String> allowed = allowed();
        Properties zh = read(chinese);
        List<String> latin = new ArrayList<>();
        for (String key : zh.stringPropertyNames()) {
            String text = PLACEHOLDER.matcher(zh.getProperty(key)).replaceAll("");
            LATIN.matcher(text)
                    .results()
                    .filter(match -> !allowed.contains(match.group()))
                    .forEach(match -> latin.add(key + ": " + match.group()));
        }
        assertThat(latin).isEmpty();
    }

    private static Stream<String> missing(String key) {
        return Stream.of(Texts.CHINESE, Texts.ENGLISH)
                .filter(language -> !Texts.has(language, key))
                .map(language -> key + " in " + language);
    }

    private static Set<Object> arguments(String pattern) {
        Set<Object> numbers = new TreeSet<>();
        PLACEHOLDER.matcher(pattern).results().forEach(match -> numbers.add(match.group(1)));
        return numbers;
    }

    private static Set<String> allowed() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String line :
                Files.readAllLines(Path.of("src", "test", "resources", "lazaret", "latin-words-allowed.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                words.add(line.strip());
            }
        }
        return words;
    }

    private static Stream<Class<?>> enums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("lazaret").stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect);
    }

    private static Map<String, String> bundles(Locale language) {
        Map<String, String> all = new TreeMap<>();
        try {
            for (Path file : chineseBundles().toList()) {
                Properties properties = read(language.equals(Texts.ENGLISH) ? english(file) : file);
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all;
    }

    private static Path english(Path chinese) {
        return chinese.resolveSibling(chinese.getFileName().toString().replace("_zh", "_en"));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
