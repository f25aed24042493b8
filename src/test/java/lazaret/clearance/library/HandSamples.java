package lazaret.clearance.library;

import static lazaret.clearance.library.Dossier.minutes;

import java.util.List;

/** Samples by hand: every pair is tried, every rule is a loop. */
final class HandSamples {
    private static final int DAY = 24 * 60;

    private HandSamples() {}

    /** Whether a gene was found in fewer cycles. */
    static boolean low(String[] t, double ct) {
        return (!t[6].isEmpty() && Double.parseDouble(t[6]) < ct) || (!t[7].isEmpty() && Double.parseDouble(t[7]) < ct);
    }

    private static boolean open(String[] t, int now) {
        return minutes(t[8]) > now;
    }

    /** @param ct 0: labels alone */
    private static boolean good(String[] t, double ct, int now) {
        if (open(t, now) || low(t, ct)) {
            return false;
        }
        return t[5].equals("阴性") || (ct > 0 && !t[6].isEmpty() && !t[7].isEmpty());
    }

    /** Two good ones a day apart, with nothing else at or after the first. */
    static boolean twoInARow(List<String[]> tests, double ct, int now) {
        for (String[] first : tests) {
            if (good(first, ct, now) && tests.stream().noneMatch(t -> spoils(t, first, ct, now))) {
                for (String[] second : tests) {
                    if (minutes(second[2]) - minutes(first[2]) >= DAY && minutes(second[2]) <= now) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean spoils(String[] t, String[] first, double ct, int now) {
        return minutes(t[2]) >= minutes(first[2]) && minutes(t[2]) <= now && !good(t, ct, now);
    }

    /** Whether every sample after a moment is good. */
    static boolean nothingBadAfter(List<String[]> tests, int moment, int now) {
        return tests.stream().noneMatch(t -> minutes(t[2]) > moment && minutes(t[2]) <= now && !good(t, 0, now));
    }

    static boolean lastIsGood(List<String[]> tests, int now) {
        int last = tests.stream()
                .mapToInt(t -> minutes(t[2]))
                .filter(m -> m <= now)
                .max()
                .orElse(-999999);
        return last > -999999
                && tests.stream().filter(t -> minutes(t[2]) == last).allMatch(t -> good(t, 0, now));
    }

    static int lastPositiveLabel(List<String[]> tests, int now) {
        return tests.stream()
                .filter(t -> minutes(t[2]) <= now && !open(t, now) && t[5].equals("阳性"))
                .mapToInt(t -> minutes(t[2]))
                .max()
                .orElse(-999999);
    }

    /** The first two of the contact in between, with every other one of the minute of the second. */
    static boolean firstTwoNegative(List<String[]> tests, double ct, int now) {
        List<String[]> taken = tests.stream()
                .filter(t -> minutes(t[2]) <= now)
                .sorted((a, b) -> minutes(a[2]) - minutes(b[2]))
                .toList();
        return taken.size() >= 2
                && taken.stream()
                        .filter(t -> minutes(t[2]) <= minutes(taken.get(1)[2]))
                        .allMatch(t -> !open(t, now) && t[5].equals("阴性") && !low(t, ct));
    }

    /** Two negatives of one minute from the last day on, with two reagents and two laboratories. */
    static boolean twice(List<String[]> tests, int lastDay, int now) {
        for (String[] a : tests) {
            for (String[] b : tests) {
                boolean negative = a[5].equals("阴性") && b[5].equals("阴性") && !open(a, now) && !open(b, now);
                boolean there =
                        a[2].equals(b[2]) && minutes(a[2]) <= now && Math.floorDiv(minutes(a[2]), DAY) >= lastDay;
                boolean two = a.length > 9 && !a[9].isEmpty() && !b[9].isEmpty() && !a[9].equals(b[9]);
                if (negative && there && two && !a[4].strip().equals(b[4].strip())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the schedule is at fault.
     *
     * @param since no positive is forgiven from then on
     */
    static boolean faulty(Dossier d, List<Integer> schedule, int central, double ct, int start, int since, int now) {
        int today = Math.floorDiv(now, DAY) - Math.floorDiv(start, DAY);
        int negative = -999999;
        int unanswered = -999999;
        for (String[] t : d.tests()) {
            int m = minutes(t[2]);
            if (m > now) {
                continue;
            }
            boolean positive = !open(t, now) && (t[5].equals("阳性") || low(t, ct));
            if (positive && m >= since) {
                return true;
            }
            if (open(t, now) || t[5].equals("不确定")) {
                unanswered = Math.max(unanswered, m);
            } else if (!positive) {
                negative = Math.max(negative, m);
            }
        }
        int found = Math.floorDiv(minutes(d.person()[12]), DAY);
        for (int day : schedule) {
            int date = Math.floorDiv(start, DAY) + day;
            boolean owed = date >= found && (day <= central || day <= today);
            if (owed && d.tests().stream().noneMatch(t -> isNegativeOn(t, date, ct, now))) {
                return true;
            }
        }
        return unanswered > -999999 && unanswered >= negative;
    }

    private static boolean isNegativeOn(String[] t, int date, double ct, int now) {
        boolean answered = minutes(t[2]) <= now && !open(t, now);
        return answered && Math.floorDiv(minutes(t[2]), DAY) == date && t[5].equals("阴性") && !low(t, ct);
    }
}
