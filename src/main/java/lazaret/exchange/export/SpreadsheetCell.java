package lazaret.exchange.export;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import lazaret.exchange.sheet.Cells;

/** What a spreadsheet makes of a cell on its way out: a number stays a number, all else is text and never calculated. */
final class SpreadsheetCell {
    /** Written as a spreadsheet itself would: no zeros in front or behind, no plus, no digit that would get lost. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,13})(\\.\\d{0,8}[1-9])?");

    private static final int MOST_DIGITS = 15;

    private SpreadsheetCell() {}

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches() && !cell.equals("-0") && new BigDecimal(cell).precision() <= MOST_DIGITS;
    }

    /**
     * As text that no spreadsheet calculates. Blanks, tabs and line ends in front do not help a formula: spreadsheets
     * drop them.
     */
    static String neutral(String cell) {
        if (cell == null) {
            return "";
        }
        String bare = cell.strip();
        if (isNumber(bare)) {
            return bare;
        }
        if (Cells.startsLikeAFormula(bare)) {
            return "'" + bare;
        }
        return cell.startsWith("\t") || cell.startsWith("\r") ? bare : cell;
    }
}
