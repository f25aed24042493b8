package lazaret.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.health.ReadingRow;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of the wards says what was measured and what was found. */
class HealthSheetTest {
    private static final String TITLES = "登记号,测量时间,体温,临床结论,发病时间";

    private static Row<ReadingRow> row(String warmth, String findings, String onset) {
        return Rows.row(new HealthSheet(), TITLES, "R1", "2022-11-23 09:00", warmth, findings, onset);
    }

    @Test
    void severalFindingsStandInOneCell() {
        Row<ReadingRow> row = row("36.6", "IgM阴性、igg negative；生命体征平稳, 病情明显好转", "2022-11-12 15:00");
        assertThat(Rows.reasons(row)).isEmpty();
        assertThat(row.value().findings())
                .containsExactlyInAnyOrder(
                        ClinicalAnswer.IGM_NEGATIVE,
                        ClinicalAnswer.IGG_NEGATIVE,
                        ClinicalAnswer.STABLE,
                        ClinicalAnswer.IMPROVED);
        assertThat(row.value().onset()).isEqualTo(Instant.parse("2022-11-12T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36.6|安好|''|WORD_IS_NOT_KNOWN /findings",
                "36.6|IgM阴性、IgM阳性|''|FINDINGS_ARE_AT_ODDS /findings",
                "36.6|''|昨天|NOT_A_TIME /onset",
                "36.6|''|2022-11-24 08:01|TIME_IN_THE_FUTURE /onset",
                "''|''|''|READING_SAYS_NOTHING /temperature",
                "''|''|2022-11-24 08:00|''",
                "''|临床治愈|''|''"
            })
    void whatIsWrongIsSaidAtItsCell(String warmth, String findings, String onset, String reasons) {
        assertThat(Rows.reasons(row(warmth, findings, onset))).isEqualTo(reasons);
    }

    @Test
    void everyWordOnAScreenCanStandInTheFile() {
        for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            for (ClinicalAnswer answer : ClinicalAnswer.values()) {
                assertThat(ClinicalAnswer.fromWord(Texts.of(language, answer))).contains(answer);
                assertThat(ClinicalAnswer.fromWord(answer.name())).contains(answer);
            }
        }
    }
}
