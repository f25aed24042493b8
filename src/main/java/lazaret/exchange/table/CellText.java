package lazaret.exchange.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** A cell of Excel as the text somebody would have typed. */
final class CellText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int HALF_A_SECOND = 500_000_000;

    /** Beyond it Excel itself has lost digits: an identity number typed as a number ends in zeros. */
    private static final BigDecimal LARGEST_EXACT = new BigDecimal("1e15");

    private CellText() {}

    static String of(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> String.valueOf(cell.getValue());
            case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? "Y" : "N";
            case NUMBER -> number(cell);
            // A formula is not a value: whoever reads the cell refuses what begins with an equals sign.
            case FORMULA -> "=" + (cell.getFormula() == null ? "" : cell.getFormula());
            case ERROR -> "=" + cell.getRawValue();
        };
    }

    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber();
        String format = format(cell);
        if (isDate(format)) {
            try {
                LocalDateTime time = cell.asDate().plusNanos(HALF_A_SECOND).truncatedTo(ChronoUnit.SECONDS);
                boolean dayAlone = time.toLocalTime().equals(LocalTime.MIDNIGHT) && !format.contains("h");
                return time.format(dayAlone ? DAY : TIME);
            } catch (DateTimeException | ExcelReaderException e) {
                return number.toPlainString();
            }
        }
        if (number.abs().compareTo(LARGEST_EXACT) >= 0) {
            return Double.toString(number.doubleValue());
        }
        // 36.6 is stored as 36.600000000000001.
        return BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(String format) {
        return format.contains("y") || format.contains("d") || format.contains("h");
    }

    /** The letters of the number format that mean something, in lower case. */
    private static String format(Cell cell) {
        Integer id = cell.getDataFormatId();
        String written = cell.getDataFormatString();
        if (written == null || written.isEmpty()) {
            return id == null ? "" : builtIn(id);
        }
        return written.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "")
                .replace("general", "");
    }

    /** The formats that Excel knows by number alone (ECMA-376 part 1, 18.8.30; 27 to 58 in Chinese editions). */
    private static String builtIn(int id) {
        if ((id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) {
            return "y h";
        }
        return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "y" : "";
    }
}
