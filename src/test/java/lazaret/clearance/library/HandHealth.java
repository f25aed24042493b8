package lazaret.clearance.library;

import static lazaret.clearance.library.Dossier.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Readings and answers by hand: walk back from the moment until something breaks. */
final class HandHealth {
    private static final int DAY = 24 * 60;
    static final int NEVER = -999999;

    private HandHealth() {}

    /** How long it has been good, in minutes; -1 if it is not now. */
    static int streak(List<String[]> health, int column, Predicate<String> good, int now) {
        List<String[]> all = new ArrayList<>(health);
        all.removeIf(h -> h[column].isEmpty() || minutes(h[1]) > now);
        all.sort((a, b) -> minutes(b[1]) - minutes(a[1]));
        int day = Math.floorDiv(now, DAY);
        int began = -1;
        for (String[] h : all) {
            int here = Math.floorDiv(minutes(h[1]), DAY);
            if (!good.test(h[column]) || day - here > 1) {
                break;
            }
            day = here;
            began = minutes(h[1]);
        }
        return began == -1 ? -1 : now - began;
    }

    static String latest(List<String[]> health, int column, int now) {
        int time = NEVER;
        String value = "";
        for (String[] h : health) {
            if (!h[column].isEmpty() && minutes(h[1]) <= now && minutes(h[1]) > time) {
                time = minutes(h[1]);
                value = h[column];
            }
        }
        return value;
    }

    /** Somebody was asked since then, and never said anything but none. */
    static boolean neverIll(List<String[]> health, int since, int now) {
        List<String> said = health.stream()
                .filter(h -> minutes(h[1]) >= since && minutes(h[1]) <= now && !h[4].isEmpty())
                .map(h -> h[4])
                .toList();
        return !said.isEmpty() && said.stream().allMatch("无"::equals);
    }

    /** The latest answer among some words; its time, or NEVER. */
    static int lastAnswered(List<String[]> answers, List<String> words, int now) {
        return answers.stream()
                .filter(a -> words.contains(a[1]) && minutes(a[0]) <= now)
                .mapToInt(a -> minutes(a[0]))
                .max()
                .orElse(NEVER);
    }

    /** Whether the latest of all the words was one of the good ones. */
    static boolean answered(List<String[]> answers, List<String> good, List<String> bad, int now) {
        return lastAnswered(answers, good, now) > lastAnswered(answers, bad, now);
    }
}
