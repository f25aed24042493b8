package lazaret.reporting;

import java.text.NumberFormat;
import java.util.Locale;

/** Figures in running text, as the table prints them. */
public final class Figures {
    private Figures() {}

    /** With commas between thousands; a minus sign, not a hyphen, because a line may end after a hyphen. */
    public static String of(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number).replace('-', '−');
    }
}
