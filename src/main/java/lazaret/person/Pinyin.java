package lazaret.person;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a name sounds, for the search: {@code 吕丽} is found by {@code lvli} and by {@code ll}. */
record Pinyin(String joined, String initials) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");

    /** Made once: it takes longer to make than to use ten thousand times. Not safe for threads by contract. */
    private static final class Holder {
        static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
        static final Transliterator ASCII = Transliterator.getInstance("NFD; [:M:] Remove; Latin-ASCII");
    }

    static Pinyin of(String name) {
        StringBuilder joined = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (String syllable : syllables(name).split("[^a-z0-9]+")) {
            if (!syllable.isEmpty()) {
                joined.append(syllable);
                initials.append(syllable.charAt(0));
            }
        }
        return new Pinyin(joined.toString(), initials.toString());
    }

    private static String syllables(String name) {
        synchronized (Holder.NAMES) {
            String sounds = Holder.NAMES.transliterate(name).toLowerCase(Locale.ROOT);
            // People type v for the vowel that no keyboard has.
            String typed = sounds.replaceAll("[üǖǘǚǜ]", "v");
            String plain = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD))
                    .replaceAll("");
            return PLAIN.matcher(plain).matches()
                    ? plain
                    : Holder.ASCII.transliterate(typed).toLowerCase(Locale.ROOT);
        }
    }
}
