package lazaret.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lazaret.platform.Texts;
import lazaret.reporting.definition.Column;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report of the catalogue on paper, in both languages, with names and without. */
class CataloguePrintTest {
    private static final Path FOLDER = Path.of("target", "printed-reports");
    private static final String LONG = "阿卜杜热合曼·买买提吐尔逊·".repeat(22) + "讫";
    private static final Identity HOLDS =
            new Identity("occupied", List.of(10L, 3L, 2L, 1L, 1L, 1L, 0L, 0L, 12L), 0, List.of());
    private static final Identity BROKEN =
            new Identity("occupied", List.of(10L, 3L, 2L, 1L, 1L, 1L, 0L, 0L, 11L), 1, List.of("H01", "S4711"));

    static Stream<Arguments> every() {
        return Definitions.ALL.stream().flatMap(one -> Stream.of("zh", "en").flatMap(language -> Stream.of(true, false)
                .filter(nameless -> one.hasNames() || !nameless)
                .map(nameless -> Arguments.of(one, language, nameless))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("every")
    void everyFigureHeadingFontAndPageNumberIsThere(Definition definition, String language, boolean nameless)
            throws IOException {
        Report report = Printed.report(definition, nameless, rows(definition, nameless, 60), List.of(HOLDS));
        byte[] pdf = Printed.pdf(report, language);
        keep(definition, language, nameless, pdf);
        ReportWording wording = new ReportWording(report, Printed.language(language));

        String text = Printed.text(pdf);
        Stream<String> printed = Stream.concat(
                Stream.of(wording.title(), "H01", "ab".repeat(32)),
                Stream.concat(
                        wording.headings().stream(),
                        report.rows().stream().flatMap(row -> wording.cells(row).stream())));
        assertThat(printed.map(Printed::squeezed).filter(cell -> !text.contains(cell)))
                .isEmpty();
        assertThat(text.contains("??")).isFalse();
        assertThat(Printed.fontsNotEmbedded(pdf)).isEmpty();
        List<String> pages = Printed.textOfPages(pdf);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(Printed.squeezed(pages.get(page - 1)))
                    .contains(
                            "en".equals(language)
                                    ? "Page" + page + "of" + pages.size()
                                    : "第" + page + "页，共" + pages.size() + "页");
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("every")
    void aNameOfThreeHundredCharactersIsPrintedToItsEndAndOneLineAlone(
            Definition definition, String language, boolean nameless) throws IOException {
        List<Object> values = new ArrayList<>();
        definition.columns(nameless).forEach(column -> values.add(column.kind() == Column.Kind.TEXT ? LONG : null));
        Report report = Printed.report(definition, nameless, List.of(new ReportRow(0, false, values)), List.of(HOLDS));
        String text = Printed.text(Printed.pdf(report, language));
        long texts = values.stream().filter(LONG::equals).count();
        assertThat(LONG).hasSizeGreaterThan(300);
        assertThat(texts == 0 || text.contains("讫")).isTrue();
        assertThat(text.chars().filter(c -> c == '讫').count()).isEqualTo(texts);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("every")
    void withoutALineItSaysThatThereIsNothing(Definition definition, String language, boolean nameless)
            throws IOException {
        byte[] pdf = Printed.pdf(Printed.report(definition, nameless, List.of(), List.of(HOLDS)), language);
        assertThat(Printed.text(pdf))
                .contains(Printed.squeezed(Texts.of(Printed.language(language), "catalogue.empty")));
        assertThat(Printed.pages(pdf)).isEqualTo(1);
    }

    @Test
    void tenThousandLinesAreAllPrinted() throws IOException {
        Definition contacts = Definitions.named("contacts").orElseThrow();
        byte[] pdf = Printed.pdf(Printed.report(contacts, true, rows(contacts, true, 10_000), List.of(HOLDS)), "zh");
        String text = Printed.text(pdf);
        assertThat(Stream.of("bed-1-0", "bed-1-5000", "bed-1-9999").filter(bed -> !text.contains(bed)))
                .isEmpty();
        assertThat(Printed.pages(pdf)).isBetween(200, 800);
    }

    @Test
    void aDifferenceIsPrintedWithTheRecordsBehindIt() throws IOException {
        Definition patients = Definitions.named("patients").orElseThrow();
        byte[] pdf = Printed.pdf(Printed.report(patients, false, List.of(), List.of(BROKEN)), "zh");
        assertThat(Printed.text(pdf)).contains("×差1；须核对：H01、S4711").doesNotContain("✓");
    }

    static List<ReportRow> rows(Definition definition, boolean nameless, int count) {
        List<ReportRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Object> values = new ArrayList<>();
            for (Column column : definition.columns(nameless)) {
                values.add(value(column, values.size(), i));
            }
            rows.add(new ReportRow(i == count - 1 ? 2 : i % 20 == 19 ? 1 : 0, i % 17 == 3, values));
        }
        return rows;
    }

    private static Object value(Column column, int place, int i) {
        return switch (column.kind()) {
            case FIGURE -> 1000L * place + i;
            case DECIMAL -> new BigDecimal(i + ".25");
            case WEIGHT -> new BigDecimal(i + ".25");
            case SHARE -> new BigDecimal("1.0123");
            case TIME -> Instant.parse("2022-11-23T00:00:00Z").plusSeconds(60L * i);
            case DAY -> LocalDate.of(2022, 11, 1).plusDays(i % 20);
            case TEXT -> column.name() + "-" + place + "-" + i;
            case WORD -> word(column);
            case EVIDENCE ->
                "[{\"code\":\"MINIMUM_DAYS\",\"met\":true,\"evidence\":\"clearance.evidence.clock.running\","
                        + "\"arguments\":[\"8\",\"7\",\"POSITIVE_IN_ROOM\",\"2022-11-23T02:00:00Z\"]}]";
        };
    }

    private static String word(Column column) {
        return switch (column.words()) {
            case "catalogue.bulletin" -> "CONFIRMED";
            case "reporting.kind" -> "FIELD_HOSPITAL";
            case "catalogue.overfull" -> "ON_EXTRA 3,NOT_OPEN 2";
            case "waste.WasteKind" -> "INFECTIOUS";
            case "daily.DailyItem" -> "NEW_CONFIRMED";
            case "daily.DailyState" -> "SIGNED,ZERO";
            case "person.Category" -> "ASYMPTOMATIC";
            case "person.ClinicalType" -> "MODERATE";
            case "stay.DepartureReason" -> "OVERRIDE";
            case "facility.Zone" -> "CONTAMINATED";
            case "catalogue.feature" -> "BATHROOM,NEGATIVE_PRESSURE";
            case "person.Need" -> "WHEELCHAIR,DIALYSIS";
            default -> "OCCUPIED";
        };
    }

    private static void keep(Definition definition, String language, boolean nameless, byte[] pdf) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(definition.template(nameless) + "-" + language + ".pdf"), pdf);
    }
}
