package lazaret.person;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** How a name sounds, for the search: {@code 吕丽} is found by {@code lvli} and by {@code ll}. */
record Pinyin(String joined, String initials) {

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
            return Holder.ASCII.transliterate(typed).toLowerCase(Locale.ROOT);
        }
    }
}
