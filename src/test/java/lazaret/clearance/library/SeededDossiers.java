package lazaret.clearance.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * People of the seed, for what the files do not tell: onset, antibodies, condition, infectivity, two laboratories at once,
 * the close contact in between. Everything about them is thrown, so that every criterion is met and unmet often.
 */
final class SeededDossiers {
    private static final String[][] KINDS = {
        {"密接", ""},
        {"次密接", ""},
        {"入境人员", ""},
        {"风险区人员", ""},
        {"疑似病例", ""},
        {"无症状感染者", ""},
        {"确诊病例", "轻型"},
        {"确诊病例", "普通型"},
        {"确诊病例", "重型"},
        {"确诊病例", "危重型"}
    };
    private static final String[][] ANSWERS = {
        {"IGM_NEGATIVE", "IGM_NEGATIVE", "IGM_NEGATIVE", "IGM_POSITIVE"},
        {"IGG_NEGATIVE", "IGG_NEGATIVE", "IGG_NEGATIVE", "IGG_POSITIVE"},
        {"STABLE", "UNSTABLE"},
        {"IMPROVED", "RECOVERED", "RECOVERED", "NOT_IMPROVED"},
        {"NOT_INFECTIOUS", "INFECTIOUS"},
        {"ENVIRONMENT_NEGATIVE", "ENVIRONMENT_NEGATIVE", "ENVIRONMENT_POSITIVE"}
    };

    private final Random random;

    SeededDossiers(long seed) {
        random = new Random(seed);
    }

    List<Dossier> people(int number) {
        List<Dossier> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(somebody(i, KINDS[i % KINDS.length]));
        }
        return people;
    }

    private Dossier somebody(int number, String[] kind) {
        int found = random.nextInt(14);
        String[] person = new String[14];
        java.util.Arrays.fill(person, "");
        person[0] = "Z" + number;
        person[5] = "130199" + (1950 + random.nextInt(60)) + "0704" + "0017";
        person[9] = kind[0];
        person[10] = kind[1];
        person[11] = random.nextInt(4) == 0 ? "" : at(found - random.nextInt(4));
        person[12] = at(found);
        person[13] = random.nextInt(5) == 0 ? "高血压" : "";
        int arrived = found - (random.nextInt(3) == 0 ? 25 : random.nextInt(2));
        List<String[]> roommates = new ArrayList<>();
        if (random.nextInt(6) == 0) {
            int day = found + 2 + random.nextInt(6);
            roommates.add(new String[] {at(day), at(day + 1)});
        }
        return new Dossier(
                person,
                at(arrived),
                tests(found, Math.max(0, random.nextInt(4) - 1)),
                health(found),
                answers(found),
                roommates,
                random.nextInt(5) == 0 ? null : tests(found, 0));
    }

    /** @param trouble 0: mostly negative */
    private List<String[]> tests(int found, int trouble) {
        List<String[]> tests = new ArrayList<>();
        for (int day = found - 3; day < 26; day++) {
            if (random.nextInt(trouble == 0 ? 60 : 20) == 0 || (trouble > 0 && random.nextInt(4) == 0)) {
                continue;
            }
            String time = at(day);
            tests.add(test(time, day, trouble));
            if (random.nextInt(3) == 0) {
                tests.add(test(time, day, trouble));
            }
        }
        return tests;
    }

    private String[] test(String time, int day, int trouble) {
        boolean ill = random.nextInt(trouble == 0 ? 90 : 12) == 0;
        String label = ill ? pick("阳性", "阳性", "不确定") : "阴性";
        String n = ill || random.nextInt(12) == 0 ? pick("34.9", "35", "36.2", "28") : pick("", "36", "35.0");
        if (trouble == 0 && !ill) {
            n = pick("", "35.0", "38");
        }
        String orf = random.nextInt(3) == 0 ? "" : ill ? pick("34.9", "35.0", "37") : pick("", "35.0", "38.4");
        String reported = at(day + 1);
        return new String[] {
            "", "", time, "咽拭子", pick("甲", "乙", "乙 "), label, n, orf, reported, pick("", "试剂一", "试剂二", "试剂二")
        };
    }

    private List<String[]> health(int found) {
        List<String[]> health = new ArrayList<>();
        boolean well = random.nextInt(2) == 0;
        for (int day = found - 1; day < 26; day++) {
            for (int half = 0; half < 2; half++) {
                if (random.nextInt(15) == 0) {
                    continue;
                }
                boolean bad = random.nextInt(well ? 40 : 6) == 0;
                String hour = String.format("%02d:%02d", half * 12 + random.nextInt(12), random.nextInt(60));
                health.add(new String[] {
                    "",
                    at(day).substring(0, 11) + hour,
                    bad ? pick("37.3", "38.1") : pick("37.2", "36.5", "36.8"),
                    bad ? pick("95", "93") : pick("96", "98"),
                    bad ? "咳嗽" : "无",
                    pick("", "", "明显改善", well ? "明显改善" : "未改善")
                });
            }
        }
        return health;
    }

    private List<String[]> answers(int found) {
        List<String[]> answers = new ArrayList<>();
        if (random.nextInt(6) > 0) {
            answers.add(new String[] {at(found - random.nextInt(4)), "BEGAN"});
        }
        for (String[] choice : ANSWERS) {
            int times = random.nextInt(4);
            for (int i = 0; i < times; i++) {
                answers.add(new String[] {at(found + random.nextInt(14)), pick(choice)});
            }
        }
        return answers;
    }

    /** A moment of a day of November, or before it. */
    private String at(int day) {
        String date = day <= 0 ? String.format("2022-10-%02d", 31 + day) : String.format("2022-11-%02d", day);
        return date + String.format(" %02d:%02d", random.nextInt(24), random.nextInt(60));
    }

    private String pick(String... among) {
        return among[random.nextInt(among.length)];
    }
}
