package lazaret.clearance.library;

import static lazaret.clearance.library.Dossier.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the versions ask, written down once more from the protocols, and judged with minutes, strings and loops. */
final class HandLibrary {
    private static final int DAY = 24 * 60;

    static final Map<String, String> ASKS = Map.ofEntries(
            Map.entry("DT7", "neg:0 temp:72 sym img"),
            Map.entry("DT8", "neg:28 temp:72 sym img"),
            Map.entry("AS1", "arrival:14 neg:0 never"),
            Map.entry("DT9-mild", "neg35 temp:72 sym"),
            Map.entry("DT9-hosp", "neg35 temp:72 sym img"),
            Map.entry("SUSP", "neg:0 antibodies"),
            Map.entry("DT10", "better stable temp:24 img"),
            Map.entry("WHO-2020-05-symptomatic", "onset:10 free"),
            Map.entry("WHO-2020-05-asymptomatic", "positive:10"),
            Map.entry("IN-2020-05-mild", "onset:10 feverless"),
            Map.entry("IN-2020-05-moderate", "oxygen"),
            Map.entry("IN-2020-05-severe", "recovered last"),
            Map.entry("PC8-close", "days:14 tests:1.4.7.14 double:14"),
            Map.entry("PC8-secondary", "days:7 tests:1.4.7 linked"),
            Map.entry("PC8-inbound", "days:14 tests:1.4.7.14 double:14"),
            Map.entry("PC9-close", "days:7 tests35:1.2.3.5.7"),
            Map.entry("PC9-inbound", "days:7 tests35:1.2.3.5.7"),
            Map.entry("PC9-highrisk", "days:7 tests35:1.2.3.5.7"),
            Map.entry("PC9-secondary", "days:0 tests35:1.4.7 linked35"),
            Map.entry("TW20-close", "days:5 tests35:1.2.3.5"),
            Map.entry("TW20-inbound", "days:5 tests35:1.2.3.5"),
            Map.entry("TW20-highrisk", "days:0 tests35:1.3.5.7"),
            Map.entry("TW20-secondary", "nothing"),
            Map.entry("TEN", "days:0 tests35:5"),
            Map.entry("LOCAL-contacts", "days:3 surfaces:0"),
            Map.entry("LOCAL-patients", "neg:0 surfaces:48"));

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("neg", "CONSECUTIVE_NEGATIVES"),
            Map.entry("neg35", "CONSECUTIVE_NEGATIVES"),
            Map.entry("temp", "TEMPERATURE_NORMAL"),
            Map.entry("feverless", "TEMPERATURE_NORMAL"),
            Map.entry("sym", "SYMPTOMS_IMPROVED"),
            Map.entry("img", "IMAGING_IMPROVED"),
            Map.entry("arrival", "MINIMUM_DAYS"),
            Map.entry("onset", "MINIMUM_DAYS"),
            Map.entry("positive", "MINIMUM_DAYS"),
            Map.entry("days", "MINIMUM_DAYS"),
            Map.entry("never", "NO_SYMPTOMS"),
            Map.entry("free", "SYMPTOM_FREE"),
            Map.entry("oxygen", "SPO2_ABOVE"),
            Map.entry("better", "CONDITION_IMPROVED"),
            Map.entry("recovered", "CONDITION_IMPROVED"),
            Map.entry("stable", "VITAL_SIGNS_STABLE"),
            Map.entry("last", "LAST_SAMPLE_NEGATIVE"),
            Map.entry("antibodies", "ANTIBODIES_NEGATIVE"),
            Map.entry("surfaces", "ENVIRONMENT_NEGATIVE"),
            Map.entry("double", "DOUBLE_SAMPLING"),
            Map.entry("linked", "LINKED_CONTACT_NEGATIVE"),
            Map.entry("linked35", "LINKED_CONTACT_NEGATIVE"),
            Map.entry("tests", "SCHEDULED_TESTS"),
            Map.entry("tests35", "SCHEDULED_TESTS"),
            Map.entry("nothing", "NO_LONGER_DETERMINED"));

    private HandLibrary() {}

    /** The codes of what keeps somebody back under a version. */
    static String unmet(String version, Dossier d, int now) {
        TreeSet<String> missing = new TreeSet<>();
        for (String asked : ASKS.get(version).split(" ")) {
            String[] word = asked.split(":");
            if (!holds(word[0], word.length > 1 ? word[1] : "", d, now, ASKS.get(version))) {
                missing.add(CODES.get(word[0]));
            }
        }
        return missing.toString();
    }

    private static boolean holds(String word, String number, Dossier d, int now, String all) {
        List<String[]> health = d.health();
        return switch (word) {
            case "neg" -> HandSamples.twoInARow(d.tests(), 0, now) || (number.equals("28") && harmless(d, now));
            case "neg35" -> HandSamples.twoInARow(d.tests(), 35, now);
            case "temp" ->
                HandHealth.streak(health, 2, t -> Double.parseDouble(t) < 37.3, now) > Integer.parseInt(number) * 60;
            case "feverless" -> HandHealth.streak(health, 2, t -> Double.parseDouble(t) < 37.3, now) >= 3 * DAY;
            case "free" -> HandHealth.streak(health, 4, "无"::equals, now) >= 3 * DAY;
            case "oxygen" -> HandHealth.streak(health, 3, o -> Integer.parseInt(o) > 95, now) >= 4 * DAY;
            case "sym" -> HandHealth.latest(health, 4, now).equals("无");
            case "img" -> HandHealth.latest(health, 5, now).equals("明显改善");
            case "never" -> HandHealth.neverIll(health, minutes(d.arrived()), now);
            case "better" ->
                HandHealth.answered(d.answers(), List.of("IMPROVED", "RECOVERED"), List.of("NOT_IMPROVED"), now);
            case "recovered" ->
                HandHealth.answered(d.answers(), List.of("RECOVERED"), List.of("IMPROVED", "NOT_IMPROVED"), now);
            case "stable" -> HandHealth.answered(d.answers(), List.of("STABLE"), List.of("UNSTABLE"), now);
            case "last" -> HandSamples.lastIsGood(d.tests(), now);
            case "antibodies" -> antibodies(d, now);
            case "surfaces" -> surfaces(d, Integer.parseInt(number), now);
            case "arrival" -> passed(minutes(d.arrived()), number, now);
            case "onset" -> passed(HandHealth.lastAnswered(d.answers(), List.of("BEGAN"), now), number, now);
            case "positive" -> passed(HandSamples.lastPositiveLabel(d.tests(), now), number, now);
            case "nothing" -> true;
            default -> quarantine(word, number, d, now, all);
        };
    }

    private static boolean quarantine(String word, String number, Dossier d, int now, String all) {
        boolean told = !d.person()[11].isEmpty();
        int exposed = told ? minutes(d.person()[11]) : HandHealth.NEVER;
        int start = exposed;
        for (String[] positive : d.roommates()) {
            boolean known = minutes(positive[0]) <= now && minutes(positive[1]) <= now;
            start = known ? Math.max(start, minutes(positive[0])) : start;
        }
        boolean counted = start != HandHealth.NEVER;
        double ct = word.endsWith("35") ? 35 : 0;
        return switch (word) {
            case "days" -> passed(start, number, now);
            case "double" ->
                counted && HandSamples.twice(d.tests(), Math.floorDiv(start, DAY) + Integer.parseInt(number), now);
            case "linked", "linked35" -> d.linked() != null && HandSamples.firstTwoNegative(d.linked(), ct, now);
            default -> {
                List<Integer> schedule =
                        Arrays.stream(number.split("\\.")).map(Integer::valueOf).toList();
                int central = Integer.parseInt(all.split(" ")[0].split(":")[1]);
                int since = Math.min(told ? exposed : start, minutes(d.person()[12]));
                yield counted && !HandSamples.faulty(d, schedule, central, ct, start, since, now);
            }
        };
    }

    private static boolean passed(int start, String days, int now) {
        return start != HandHealth.NEVER
                && Math.floorDiv(now, DAY) - Math.floorDiv(start, DAY) >= Integer.parseInt(days);
    }

    /** Assessed as infecting nobody, 28 days or more after arrival, and nothing bad since. */
    private static boolean harmless(Dossier d, int now) {
        int assessed = HandHealth.lastAnswered(d.answers(), List.of("NOT_INFECTIOUS"), now);
        return HandHealth.answered(d.answers(), List.of("NOT_INFECTIOUS"), List.of("INFECTIOUS"), now)
                && Math.floorDiv(assessed, DAY) - Math.floorDiv(minutes(d.arrived()), DAY) >= 28
                && HandSamples.nothingBadAfter(d.tests(), assessed, now);
    }

    /** Things and surfaces since the arrival, the latest negative, and taken no longer ago than some hours; 0: whenever. */
    private static boolean surfaces(Dossier d, int hours, int now) {
        int good = HandHealth.lastAnswered(d.answers(), List.of("ENVIRONMENT_NEGATIVE"), now);
        int bad = HandHealth.lastAnswered(d.answers(), List.of("ENVIRONMENT_POSITIVE"), now);
        return good > bad && good >= minutes(d.arrived()) && (hours == 0 || now - good <= hours * 60);
    }

    private static boolean antibodies(Dossier d, int now) {
        int onset = HandHealth.lastAnswered(d.answers(), List.of("BEGAN"), now);
        boolean negative = true;
        for (String kind : List.of("IGM", "IGG")) {
            int taken = HandHealth.lastAnswered(d.answers(), List.of(kind + "_NEGATIVE"), now);
            negative &= Math.floorDiv(taken, DAY) - Math.floorDiv(onset, DAY) >= 7
                    && HandHealth.answered(d.answers(), List.of(kind + "_NEGATIVE"), List.of(kind + "_POSITIVE"), now);
        }
        return onset != HandHealth.NEVER && negative;
    }
}
