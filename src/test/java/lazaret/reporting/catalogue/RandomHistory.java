package lazaret.reporting.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Sixty days of a city as rows: people found, diagnosed, moved, discharged, brought back; half of it recorded late, some of
 * it voided and written anew. The same seed gives the same rows. No two facts of a person happen at the same second, but
 * those that are one event.
 */
final class RandomHistory {
    static final Instant BEGIN = Instant.parse("2022-10-01T00:00:00Z");
    static final Duration LENGTH = Duration.ofDays(60);
    static final int FACILITIES = 12;
    private static final int BEDS = 260;
    private static final List<String> TYPES = List.of("MILD", "MODERATE", "SEVERE", "CRITICAL");

    final List<Object[]> people = new ArrayList<>();
    final List<Object[]> entries = new ArrayList<>();
    final List<Object[]> stays = new ArrayList<>();
    private final Instant[][] freeFrom = new Instant[FACILITIES][BEDS];
    private final Random random;
    private long stay;
    private long entry;
    private String category;

    RandomHistory(long seed, int people) {
        random = new Random(seed);
        for (int person = 1; person <= people; person++) {
            live(person);
        }
    }

    static String kind(int facility) {
        return facility < 6
                ? "QUARANTINE_HOTEL"
                : facility < 9 ? "DESIGNATED_HOSPITAL" : facility < 11 ? "FIELD_HOSPITAL" : "YELLOW_CODE_HOSPITAL";
    }

    static int beds() {
        return BEDS;
    }

    private void live(long person) {
        Instant found = BEGIN.plusSeconds(random.nextInt((int) LENGTH.toSeconds()));
        people.add(new Object[] {person, "P" + person, "T" + person, "区" + person % 3, found});
        category = first();
        diagnose(person, found);
        Instant end = stay(person, later(found, 30), 0, false);
        // brought back, or positive again: with a new entry or without one
        while (end != null && random.nextInt(12) == 0) {
            Instant again = later(end, 200);
            if (random.nextInt(3) > 0) {
                category = random.nextBoolean() ? "ASYMPTOMATIC" : first();
                diagnose(person, again);
            }
            end = stay(person, later(again, 40), 0, false);
        }
    }

    private String first() {
        return List.of(
                        "CLOSE_CONTACT",
                        "CLOSE_CONTACT",
                        "CLOSE_CONTACT",
                        "SECONDARY_CONTACT",
                        "INBOUND",
                        "RISK_AREA",
                        "SUSPECTED",
                        "ASYMPTOMATIC",
                        "ASYMPTOMATIC",
                        "CONFIRMED")
                .get(random.nextInt(10));
    }

    /** An entry; sometimes one of the same moment that was recorded later and counts instead of it. */
    private void diagnose(long person, Instant at) {
        Instant recorded = late(at);
        enter(person, at, recorded);
        if (random.nextInt(15) == 0) {
            category = first();
            enter(person, at, later(recorded, 90));
        }
    }

    private void enter(long person, Instant at, Instant recorded) {
        String type = "CONFIRMED".equals(category) && random.nextInt(5) > 0 ? TYPES.get(random.nextInt(4)) : null;
        entries.add(new Object[] {++entry, person, category, type, at, recorded});
    }

    /** From bed to bed until the way ends; when it ended for good, or null. */
    private Instant stay(long person, Instant at, long previous, boolean within) {
        int facility = within ? (int) ((Long) stays.get(stays.size() - 1)[2] / 1000) : random.nextInt(FACILITIES);
        int bed = freeBed(facility, at);
        if (bed < 0) {
            return null;
        }
        Instant arrivedRecorded = within ? (Instant) stays.get(stays.size() - 1)[7] : late(at);
        Instant changed = later(at, 60);
        if (random.nextInt(4) == 0) {
            category = random.nextInt(3) > 0 ? (random.nextBoolean() ? "ASYMPTOMATIC" : "CONFIRMED") : first();
            diagnose(person, changed);
        }
        boolean leaves = random.nextInt(8) > 0;
        Instant departed = leaves ? later(changed, 24 * 9) : null;
        if (departed != null && departed.isAfter(BEGIN.plus(LENGTH))) {
            departed = null;
        }
        Instant departedRecorded = departed == null ? null : latest(late(departed), arrivedRecorded);
        String reason = departed == null ? null : reason(facility, departed);
        freeFrom[facility][bed] = departed == null ? Instant.MAX : departed;
        long id = ++stay;
        write(
                id,
                person,
                facility * 1000L + bed,
                previous,
                at,
                arrivedRecorded,
                departed,
                departedRecorded,
                reason,
                null);
        if (departed == null) {
            return null;
        }
        boolean goesOn = List.of("TRANSFER", "MOVE").contains(reason);
        if (!goesOn && !within && random.nextInt(10) == 0) {
            departed = corrected(departed, departedRecorded, reason);
        }
        return goesOn ? stay(person, departed, id, "MOVE".equals(reason)) : departed;
    }

    /** The last stay is voided and written anew with a departure some hours earlier. */
    private Instant corrected(Instant departed, Instant recorded, String reason) {
        Object[] wrong = stays.get(stays.size() - 1);
        Instant corrected = later(recorded, 72);
        wrong[9] = corrected;
        Instant arrived = (Instant) wrong[4];
        Instant truly =
                arrived.plusSeconds(1 + Duration.between(arrived, departed).toSeconds() * 4 / 5);
        write(
                ++stay,
                (Long) wrong[1],
                (Long) wrong[2],
                (Long) wrong[3],
                arrived,
                corrected,
                truly,
                corrected,
                reason,
                null);
        return departed;
    }

    private void write(
            long id,
            long person,
            long bed,
            long previous,
            Instant arrived,
            Instant arrivedRecorded,
            Instant departed,
            Instant departedRecorded,
            String reason,
            Instant voided) {
        stays.add(new Object[] {
            id, person, bed, previous, arrived, arrivedRecorded, departed, departedRecorded, reason, voided
        });
    }

    private String reason(int facility, Instant at) {
        int dice = random.nextInt(20);
        if (dice < 3) {
            return freeBed(facility, at) < 0 ? "TRANSFER" : "MOVE";
        }
        return dice < 7
                ? "TRANSFER"
                : dice == 7
                        ? "DEATH"
                        : dice == 8
                                ? "AGAINST_ADVICE"
                                : dice == 9
                                        ? "ABSCONDED"
                                        : dice == 10 ? "OVERRIDE" : dice < 15 ? "RELEASE" : "DISCHARGE";
    }

    private int freeBed(int facility, Instant at) {
        for (int bed = 0; bed < BEDS; bed++) {
            if (freeFrom[facility][bed] == null || !freeFrom[facility][bed].isAfter(at)) {
                return bed;
            }
        }
        return -1;
    }

    /** Half of the facts are recorded at once, the others up to three days later. */
    private Instant late(Instant fact) {
        return random.nextBoolean() ? fact.plusSeconds(1) : later(fact, 72);
    }

    private Instant later(Instant moment, int hours) {
        return moment.plusSeconds(1 + random.nextInt(hours * 3600));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
