package lazaret.transfer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number on a vehicle, in one way of writing: 冀A·F0000, however a list spells it. */
public final class Plate {
    private static final Pattern CHINESE = Pattern.compile("(\\p{IsHan}[A-Z])([A-Z0-9]{4,6}\\p{IsHan}?)");
    private static final Pattern POSSIBLE = Pattern.compile("[\\p{IsHan}A-Z0-9·-]{4,20}");

    private Plate() {}

    /** Without blanks, in capitals, with the dot after the letter of the city; "" for nothing. */
    public static String normal(String written) {
        if (written == null) {
            return "";
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s·•‧・.]", "");
        Matcher chinese = CHINESE.matcher(plain);
        return chinese.matches() ? chinese.group(1) + "·" + chinese.group(2) : plain;
    }

    static boolean isPossible(String normal) {
        return POSSIBLE.matcher(normal).matches();
    }
}
