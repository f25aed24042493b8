package lazaret.person;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a name sounds, for the search: {@code 吕丽} is found by {@code lvli} and by {@code ll}, {@code 覃明} by {@code
 * qinming} and by {@code tanming}.
 *
 * @param otherJoined by the second reading of the surname, empty where there is none
 */
record Pinyin(String joined, String initials, String otherJoined, String otherInitials) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");

    /** Made once: it takes longer to make than to use ten thousand times. Not safe for threads by contract. */
    private static final class Holder {
        static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
        static final Transliterator ASCII = Transliterator.getInstance("NFD; [:M:] Remove; Latin-ASCII");
    }

    static Pinyin of(String name) {
        List<String> heard = Arrays.stream(syllables(name).split("[^a-z0-9]+"))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
        SurnameReadings.Surname surname = SurnameReadings.of(name);
        if (surname == null) {
            return new Pinyin(joined(heard), initials(heard), "", "");
        }
        List<String> given = heard.subList(Math.min(surname.characters(), heard.size()), heard.size());
        List<String> usual = together(surname.readings().get(0), given);
        List<String> other =
                surname.readings().size() > 1 ? together(surname.readings().get(1), given) : List.of();
        return new Pinyin(joined(usual), initials(usual), joined(other), initials(other));
    }

    private static List<String> together(List<String> surname, List<String> given) {
        return Stream.concat(surname.stream(), given.stream()).toList();
    }

    private static String joined(List<String> syllables) {
        return String.join("", syllables);
    }

    private static String initials(List<String> syllables) {
        return syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
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
