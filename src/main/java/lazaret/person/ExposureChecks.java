package lazaret.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/** What is wrong with the time and the words of an exposure. */
final class ExposureChecks {
    private static final int LONGEST = 500;

    private ExposureChecks() {}

    /** @param at null is nothing wrong */
    static List<Refusal> time(Instant at, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (at != null && at.isAfter(now)) {
            refusals.add(PlatformRefusal.TIME_IN_THE_FUTURE.at("/at", at));
        }
        return refusals;
    }

    static List<Refusal> words(String words, Field field, boolean needed) {
        if (words.isEmpty()) {
            return needed ? List.of(field.missing()) : List.of();
        }
        return words.length() > LONGEST ? List.of(field.longerThan(LONGEST)) : List.of();
    }
}
