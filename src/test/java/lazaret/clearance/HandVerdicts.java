package lazaret.clearance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/**
 * The same verdicts by hand: minutes since the beginning of November, plain strings, loops, the rules as they stand in
 * the protocols. It shares nothing with the product but the files.
 */
public final class HandVerdicts {
    static final int DAY = 24 * 60;
    static final int NOW = minutes("2022-11-24 08:00");
    private static final List<String> CONTACTS = List.of("密接", "入境人员", "风险区人员", "次密接");

    private final Map<String, List<String[]>> tests = new HashMap<>();
    private final Map<String, List<String[]>> health = new HashMap<>();
    private final List<String[]> stays = new ArrayList<>();

    /** Register number to the sorted codes of what is unmet, such as {@code [MINIMUM_DAYS, SCHEDULED_TESTS]}. */
    public static Map<String, String> ofEverybodyPresent() throws IOException {
        HandVerdicts hand = new HandVerdicts();
        DemoCity.rows("tests.csv").forEach(r -> hand.file(hand.tests, r));
        DemoCity.rows("health.csv").forEach(r -> hand.file(hand.health, r));
        DemoCity.rows("stays.csv").forEach(r -> hand.stays.add(r.values()));
        Map<String, String[]> people = new HashMap<>();
        DemoCity.rows("people.csv").forEach(r -> people.put(r.get(0), r.values()));
        Map<String, String> verdicts = new TreeMap<>();
        for (String[] s : hand.stays) {
            boolean here = !s[5].isEmpty() && minutes(s[5]) <= NOW && (s[6].isEmpty() || minutes(s[6]) > NOW);
            if (here) {
                verdicts.put(s[0], hand.unmet(people.get(s[0]), s).toString());
            }
        }
        return verdicts;
    }

    private void file(Map<String, List<String[]>> drawer, CSVRecord row) {
        drawer.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.values());
    }

    private Set<String> unmet(String[] person, String[] stay) {
        Set<String> missing = new TreeSet<>();
        if (CONTACTS.contains(person[9])) {
            new HandQuarantine(tests, stays).judge(person, stay, missing);
        } else {
            treatment(person, missing);
        }
        return missing;
    }

    private void treatment(String[] person, Set<String> missing) {
        if (!twoNegatives(person[0])) {
            missing.add("CONSECUTIVE_NEGATIVES");
        }
        if (!noFeverForMoreThanThreeDays(person[0])) {
            missing.add("TEMPERATURE_NORMAL");
        }
        if (!"无".equals(latest(person[0], 4))) {
            missing.add("SYMPTOMS_IMPROVED");
        }
        boolean factors =
                bornMoreThanSixtyYearsAgo(person[5]) || List.of("高血压", "透析").contains(person[13]);
        boolean hospital = person[9].equals("确诊病例") && (!person[10].equals("轻型") || factors);
        if (hospital && !"明显改善".equals(latest(person[0], 5))) {
            missing.add("IMAGING_IMPROVED");
        }
    }

    /** 61st birthday on or before the day: born at the latest on 1961-11-24. */
    private static boolean bornMoreThanSixtyYearsAgo(String idNumber) {
        return Integer.parseInt(idNumber.substring(6, 14)) <= 19611124;
    }

    /** Tries every pair of samples. */
    private boolean twoNegatives(String person) {
        List<String[]> all = tests.getOrDefault(person, List.of());
        for (String[] first : all) {
            for (String[] second : all) {
                boolean apart = minutes(second[2]) - minutes(first[2]) >= DAY;
                if (apart && good(first) && good(second) && all.stream().noneMatch(t -> spoils(t, first))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean spoils(String[] test, String[] first) {
        return test != first && minutes(test[2]) >= minutes(first[2]) && minutes(test[2]) <= NOW && !good(test);
    }

    private static boolean good(String[] test) {
        if (minutes(test[2]) > NOW || minutes(test[8]) > NOW || low(test)) {
            return false;
        }
        return test[5].equals("阴性") || (!test[6].isEmpty() && !test[7].isEmpty());
    }

    static boolean low(String[] test) {
        return Arrays.stream(test, 6, 8).anyMatch(ct -> !ct.isEmpty() && Double.parseDouble(ct) < 35);
    }

    /** Walks back through the readings from the moment until something breaks the streak. */
    private boolean noFeverForMoreThanThreeDays(String person) {
        List<String[]> all = new ArrayList<>(health.getOrDefault(person, List.of()));
        all.removeIf(h -> h[2].isEmpty() || minutes(h[1]) > NOW);
        all.sort((a, b) -> b[1].compareTo(a[1]));
        int day = NOW / DAY;
        int streakBegan = NOW;
        for (String[] reading : all) {
            int at = minutes(reading[1]);
            if (Double.parseDouble(reading[2]) >= 37.3 || day - at / DAY > 1) {
                break;
            }
            day = at / DAY;
            streakBegan = at;
        }
        return NOW - streakBegan > 3 * DAY;
    }

    private String latest(String person, int column) {
        String time = "";
        String value = "";
        for (String[] h : health.getOrDefault(person, List.of())) {
            if (!h[column].isEmpty() && minutes(h[1]) <= NOW && h[1].compareTo(time) > 0) {
                time = h[1];
                value = h[column];
            }
        }
        return value;
    }

    /** Minutes since the beginning of November 2022, local time; October is negative. */
    static int minutes(String time) {
        int day = Integer.parseInt(time.substring(8, 10)) + (time.startsWith("2022-10") ? -31 : 0);
        if (!time.startsWith("2022-11") && !time.startsWith("2022-10")) {
            throw new IllegalArgumentException(time);
        }
        return day * DAY + Integer.parseInt(time.substring(11, 13)) * 60 + Integer.parseInt(time.substring(14, 16));
    }
}
