package lazaret.living;

import static lazaret.living.LivingRefusal.WORDS_ARE_TOO_LONG;

import java.util.regex.Pattern;

/** What somebody wrote: without the characters that no keyboard writes, and no longer than there is room for. */
public final class Words {
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\u200d]]");

    private Words() {}

    /**
     * @param longest in characters as people count them
     * @return "" for nothing
     * @throws lazaret.platform.RefusalException WORDS_ARE_TOO_LONG
     */
    public static String of(String written, int longest, String pointer) {
        String seen = written == null ? "" : LINE_ENDS.matcher(written).replaceAll("\n");
        String words = UNSEEN.matcher(seen).replaceAll("").strip();
        int length = words.codePointCount(0, words.length());
        if (length > longest) {
            throw WORDS_ARE_TOO_LONG.at(pointer, length, longest).asException();
        }
        return words;
    }
}
