package lazaret.clearance;

import static lazaret.clearance.HandVerdicts.DAY;
import static lazaret.clearance.HandVerdicts.NOW;
import static lazaret.clearance.HandVerdicts.low;
import static lazaret.clearance.HandVerdicts.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of the verdicts by hand that is about contacts; rows are those of the files. */
final class HandQuarantine {
    private final Map<String, List<String[]>> tests;
    private final List<String[]> stays;

    HandQuarantine(Map<String, List<String[]>> tests, List<String[]> stays) {
        this.tests = tests;
        this.stays = stays;
    }

    /** Adds the codes of what keeps a contact in quarantine. */
    void judge(String[] person, String[] stay, Set<String> missing) {
        int exposed = minutes(person[11]);
        int found = minutes(person[12]);
        int start = startOfCount(exposed, stay);
        boolean secondary = person[9].equals("次密接");
        int today = NOW / DAY - start / DAY;
        if (today < (secondary ? 0 : 7)) {
            missing.add("MINIMUM_DAYS");
        }
        Set<Integer> negativeDays = new HashSet<>();
        boolean doubt = followBook(person[0], start, Math.min(exposed, found), negativeDays);
        List<Integer> schedule = secondary ? List.of(1, 4, 7) : List.of(1, 2, 3, 5, 7);
        for (int day : schedule) {
            boolean owed = start / DAY + day >= found / DAY && (!secondary || day <= today);
            doubt |= owed && !negativeDays.contains(day);
        }
        if (doubt) {
            missing.add("SCHEDULED_TESTS");
        }
        if (secondary) {
            missing.add("LINKED_CONTACT_NEGATIVE"); // the files do not say who the close contact in between is
        }
    }

    /** Notes the days with a negative; true when a positive, or something unanswered after the negatives, stands. */
    private boolean followBook(String person, int start, int since, Set<Integer> negativeDays) {
        int negative = -1;
        int unanswered = -1;
        boolean positive = false;
        for (String[] t : tests.getOrDefault(person, List.of())) {
            int sampled = minutes(t[2]);
            if (sampled > NOW) {
                continue;
            }
            if (minutes(t[8]) > NOW || (t[5].equals("不确定") && !low(t))) {
                unanswered = Math.max(unanswered, sampled);
            } else if (t[5].equals("阳性") || low(t)) {
                positive |= sampled >= since;
            } else {
                negativeDays.add(sampled / DAY - start / DAY);
                negative = Math.max(negative, sampled);
            }
        }
        return positive || (unanswered >= 0 && unanswered >= negative);
    }

    /** The last exposure, or the sampling of the last positive of somebody else in the room on a day both were there. */
    private int startOfCount(int exposed, String[] mine) {
        int start = exposed;
        for (String[] other : stays) {
            if (other[0].equals(mine[0]) || !other[1].equals(mine[1]) || !other[2].equals(mine[2])) {
                continue;
            }
            for (String[] t : tests.getOrDefault(other[0], List.of())) {
                int sampled = minutes(t[2]);
                boolean infectious = (t[5].equals("阳性") || low(t)) && minutes(t[8]) <= NOW && sampled <= NOW;
                if (infectious && on(mine, sampled / DAY) && on(other, sampled / DAY) && together(mine, other)) {
                    start = Math.max(start, sampled);
                }
            }
        }
        return start;
    }

    private static boolean on(String[] stay, int day) {
        return !stay[5].isEmpty()
                && minutes(stay[5]) / DAY <= day
                && (stay[6].isEmpty() || day <= minutes(stay[6]) / DAY);
    }

    private static boolean together(String[] one, String[] other) {
        boolean before = !one[6].isEmpty() && minutes(one[6]) <= minutes(other[5]);
        boolean after = !other[6].isEmpty() && minutes(other[6]) <= minutes(one[5]);
        return !before && !after;
    }
}
