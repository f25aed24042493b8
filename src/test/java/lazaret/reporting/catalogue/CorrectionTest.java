package lazaret.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import lazaret.platform.Texts;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definitions;
import org.junit.jupiter.api.Test;

/** What a report says otherwise than the one before. */
class CorrectionTest {
    private static final Definition BULLETIN = Definitions.named("bulletin").orElseThrow();

    @Test
    void anotherFigureNamesItsLineItsColumnAndBothValues() {
        List<Correction.Change> changes = between(
                List.of(row("CONFIRMED", 45L, 5L), row("DIED", 0L, 0L)),
                List.of(row("CONFIRMED", 46L, 5L), row("DIED", 0L, 0L)));
        assertThat(changes).hasSize(1);
        assertThat(notes(changes))
                .containsExactly(
                        "更正：替代 BUL-20221124-0800-001（数据知悉至 2022-11-24 08:05）。变更如下：",
                        "　新增确诊病例（含转确诊）：本期 45 → 46、增减 40 → 41");
    }

    @Test
    void aLineThatCameAndOneThatWentAreShownWhole() {
        List<Correction.Change> changes = between(List.of(row("WORSE", 3L, 1L)), List.of(row("BETTER", 2L, 0L)));
        assertThat(changes).extracting(change -> change.before() == null).containsExactly(true, false);
        assertThat(notes(changes)).contains("＋ 　重型、危重型好转 2 0 2", "－ 　转为重型、危重型 3 1 2");
    }

    @Test
    void theSameLinesAreNoCorrectionAlsoWhereOneStandsTwice() {
        List<ReportRow> rows = List.of(row("DIED", 1L, 0L), row("DIED", 1L, 0L));
        assertThat(between(rows, rows)).isEmpty();
        assertThat(between(rows, List.of(row("DIED", 1L, 0L)))).hasSize(1);
    }

    @Test
    void rowsAreReadAgainAsTheyWereWritten() {
        Definition discharges = Definitions.named("discharges").orElseThrow();
        List<ReportRow> rows = CataloguePrintTest.rows(discharges, true, 7);
        assertThat(RowText.read(RowText.of(rows), discharges.columns(true))).isEqualTo(rows);
    }

    private static List<Correction.Change> between(List<ReportRow> before, List<ReportRow> after) {
        return Correction.between(before, after, BULLETIN.columns());
    }

    private static List<String> notes(List<Correction.Change> changes) {
        Report report = Printed.report(BULLETIN, false, List.of(), List.of());
        return new ReportNotes(report, Texts.CHINESE)
                .corrected(new Correction("BUL-20221124-0800-001", Printed.TO.plusSeconds(300), changes));
    }

    private static ReportRow row(String item, long now, long before) {
        return new ReportRow(0, false, Arrays.asList(item, now, before, now - before));
    }
}
