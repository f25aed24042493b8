package lazaret.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "36.6", "17045827139", "-0.5", "99999999999999", "0.00000001"})
    void aNumberStaysANumber(String cell) {
        assertThat(SpreadsheetCell.isNumber(cell)).isTrue();
        assertThat(SpreadsheetCell.neutral(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"007", "130199199110120028", "1e5", "36.60", "+5", "-", "--5", "-0", "1,5", "５", "", "-5-3"})
    void whatWouldChangeItsLookOrLoseADigitIsText(String cell) {
        assertThat(SpreadsheetCell.isNumber(cell)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"=1+1|'=1+1", "+86|'+86", "-5-3|'-5-3", "@a|'@a", "＝b|'＝b", "  =1|'=1", "a=1|a=1", " a| a"})
    void whatASpreadsheetWouldCalculateStandsAfterAnApostrophe(String cell, String written) {
        assertThat(SpreadsheetCell.neutral(cell)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ta", "\ra", "\r\ta"})
    void noCellBeginsWithATabOrALineEnd(String cell) {
        assertThat(SpreadsheetCell.neutral(cell)).isEqualTo("a");
        assertThat(SpreadsheetCell.neutral(cell.replace('a', '='))).isEqualTo("'=");
    }
}
