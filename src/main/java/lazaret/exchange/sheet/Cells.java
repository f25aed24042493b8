package lazaret.exchange.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import lazaret.exchange.table.Line;
import lazaret.platform.Refusal;

/**
 * The cells of one row as typed values. A cell that cannot be read gives null and leaves its refusal here, so that one
 * reading finds everything that is wrong; so does an empty cell of a required column.
 */
public final class Cells {
    private static final int LONGEST = 1_000;
    private static final Pattern LOST_DIGITS = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]");

    private final Header header;
    private final Line line;
    private final List<Refusal> refusals = new ArrayList<>();

    public Cells(Header header, Line line) {
        this.header = header;
        this.line = line;
    }

    int line() {
        return line.number();
    }

    List<Refusal> refusals() {
        return refusals;
    }

    boolean has(Column column) {
        return header.has(column);
    }

    /** Free text, which no spreadsheet may take for a formula when it is exported one day. */
    String text(Column column) {
        String text = word(column);
        if (text != null && startsLikeAFormula(text)) {
            refuse(column, SheetRefusal.CELL_LOOKS_LIKE_A_FORMULA);
            return null;
        }
        return text;
    }

    /** A number that names something: digits that Excel has rounded away are not guessed. */
    String code(Column column) {
        String text = word(column);
        if (text != null && LOST_DIGITS.matcher(text).matches()) {
            refuse(column, SheetRefusal.DIGITS_ARE_LOST, text);
            return null;
        }
        return text;
    }

    /** A time of day on a day. */
    Instant time(Column column) {
        return read(column, word -> Times.time(narrow(word)), SheetRefusal.NOT_A_TIME);
    }

    LocalDate day(Column column) {
        return read(column, word -> Times.day(narrow(word)), SheetRefusal.NOT_A_DAY);
    }

    /** A decimal number, with or without its unit. */
    BigDecimal number(Column column) {
        return read(column, Cells::numberOf, SheetRefusal.NOT_A_NUMBER);
    }

    Integer whole(Column column) {
        return read(column, word -> numberOf(word).flatMap(Cells::wholeOf), SheetRefusal.NOT_A_NUMBER);
    }

    Boolean yesNo(Column column) {
        return read(column, Cells::yesOrNo, SheetRefusal.NOT_YES_OR_NO);
    }

    /** One of the words of the field; the refusal lists those there are. */
    <E extends Enum<E>> E word(Column column, Function<String, Optional<E>> meaning, Class<E> words) {
        String word = word(column);
        if (word == null) {
            return null;
        }
        Optional<E> meant = meaning.apply(narrow(word));
        if (meant.isEmpty()) {
            refuse(column, SheetRefusal.WORD_IS_NOT_KNOWN, word, Arrays.asList(words.getEnumConstants()));
        }
        return meant.orElse(null);
    }

    void refuse(Column column, SheetRefusal code, Object... arguments) {
        refusals.add(code.at(column.pointer(), arguments));
    }

    private <T> T read(Column column, Function<String, Optional<T>> meaning, SheetRefusal otherwise) {
        String word = word(column);
        if (word == null) {
            return null;
        }
        Optional<T> value = meaning.apply(word);
        if (value.isEmpty()) {
            refuse(column, otherwise, word);
        }
        return value.orElse(null);
    }

    /** The cell without blanks around it, null where it is empty or already refused. */
    private String word(Column column) {
        String cell = header.cell(line, column);
        if (cell.length() > LONGEST) {
            refuse(column, SheetRefusal.CELL_IS_TOO_LONG, LONGEST);
            return null;
        }
        String word =
                asTyped(cell.replaceAll("[\\s\\u00a0\\u3000\\ufeff]+", " ").strip());
        if (INVISIBLE.matcher(word).find()) {
            refuse(column, SheetRefusal.CELL_HAS_CONTROL_CHARACTERS);
            return null;
        }
        if (word.isEmpty() && column.required()) {
            refuse(column, SheetRefusal.CELL_IS_EMPTY, header.titleOf(column.pointer()));
        }
        return word.isEmpty() ? null : word;
    }

    /** Our error files put an apostrophe before what a spreadsheet would calculate; it comes back here. */
    private static String asTyped(String word) {
        return word.length() > 1 && word.charAt(0) == '\'' && startsLikeAFormula(word.substring(1))
                ? word.substring(1)
                : word;
    }

    /** The full-width forms too: spreadsheets of East Asian languages begin a formula with them. */
    public static boolean startsLikeAFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    private static String narrow(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC);
    }

    private static Optional<BigDecimal> numberOf(String word) {
        String digits = narrow(word).replaceAll("\\s*(°C|℃|度|%)$", "");
        return NUMBER.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static Optional<Integer> wholeOf(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? Optional.of(number.intValue()) : Optional.empty();
    }

    private static Optional<Boolean> yesOrNo(String word) {
        return switch (narrow(word).toUpperCase(Locale.ROOT)) {
            case "Y", "YES", "TRUE", "1", "是", "有", "√" -> Optional.of(true);
            case "N", "NO", "FALSE", "0", "否", "无", "×" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
