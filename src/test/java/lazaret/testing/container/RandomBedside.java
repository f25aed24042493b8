package lazaret.testing.container;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Swabs of most days with answers of all sorts, readings, some of them corrected, and findings, some taken back. */
final class RandomBedside {
    private final Tables tables;
    private final Random random;
    private final Instant now;

    RandomBedside(Tables tables, Random random, Instant now) {
        this.tables = tables;
        this.random = random;
        this.now = now;
    }

    void visit(long person) {
        findings(person);
        if (person % 4 == 0) {
            everyDay(person);
            return;
        }
        int rarely = 1 + 3 * random.nextInt(3);
        for (int day = 9; day >= 0; day--) {
            if (random.nextInt(rarely) == 0) {
                swab(person, ago(24 * day + 1 + random.nextInt(3)), day);
            }
        }
        Instant measured = ago(1 + random.nextInt(30));
        long reading = reading(person, measured, null);
        if (random.nextInt(3) == 0) {
            reading(person, measured, reading);
        }
    }

    // Of no policy that is adopted, so that they change nobody's verdict.
    private void findings(long person) {
        int kind = (int) (person % 6);
        if (kind > 2) {
            return;
        }
        Instant at = ago(20 + kind);
        long first = finding(person, at, kind == 0 ? "BEGAN" : "IGM_NEGATIVE", null);
        if (kind > 0) {
            finding(person, at, "IGM_NEGATIVE", first);
        }
        if (kind == 2) {
            finding(person, ago(3), "IMPROVED", null);
        }
    }

    private long finding(long person, Instant at, String answer, Long takesBack) {
        return tables.run(
                "insert into clinical_answer (person_id, at, answer, corrects, reason, withdrawn, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, 'tester') returning id",
                person,
                at,
                answer,
                takesBack,
                takesBack == null ? null : "抄错",
                takesBack != null);
    }

    // Whatever the hour: the others' swabs of a night fall on the day before, and then nobody might be clear.
    private void everyDay(long person) {
        for (int day = 9; day >= 0; day--) {
            Instant at = now.minus(Duration.ofDays(day)).minusSeconds(day == 0 ? 60 : 0);
            long swab = tables.run(
                    "insert into specimen (person_id, sampled_at, site, laboratory, recorded_by)"
                            + " values (?, ?, 'OTHER', ?, 'tester') returning id",
                    person,
                    at,
                    "实验室" + day);
            tables.run(
                    "insert into test_result (specimen_id, result, reported_at, recorded_at, recorded_by)"
                            + " values (?, 'NEGATIVE', ?, ?, 'tester') returning id",
                    swab,
                    at.plusSeconds(30),
                    at.plusSeconds(31));
        }
        reading(person, ago(2), null);
    }

    private void swab(long person, Instant at, int day) {
        boolean voided = random.nextInt(12) == 0;
        long swab = tables.run(
                "insert into specimen (person_id, sampled_at, site, laboratory, recorded_by, voided_at, voided_by,"
                        + " void_reason) values (?, ?, 'OTHER', ?, 'tester', ?, ?, ?) returning id",
                person,
                at,
                "实验室" + day,
                voided ? now : null,
                voided ? "tester" : null,
                voided ? "贴错" : null);
        if (day > 0 || random.nextBoolean()) {
            long first = result(swab, random.nextInt(25) == 0 ? "INCONCLUSIVE" : "NEGATIVE", at, null);
            if (random.nextInt(25) == 0) {
                result(swab, "POSITIVE", at, first);
            }
        }
    }

    private long result(long swab, String outcome, Instant sampled, Long corrects) {
        return tables.run(
                "insert into test_result (specimen_id, result, reported_at, corrects, correction_reason, recorded_at,"
                        + " recorded_by) values (?, ?, ?, ?, ?, ?, 'tester') returning id",
                swab,
                outcome,
                sampled.plus(Duration.ofMinutes(30)),
                corrects,
                corrects == null ? null : "抄错",
                sampled.plus(Duration.ofMinutes(corrects == null ? 31 : 50)));
    }

    /** Values on both sides of every limit; a correction says that all was well. */
    private long reading(long person, Instant at, Long corrects) {
        int kind = (int) (person % 7);
        boolean well = corrects != null;
        return tables.run(
                "insert into health_reading (person_id, at, temperature, spo2, respiratory_rate, corrects,"
                        + " correction_reason, recorded_by) values (?, ?, ?, ?, ?, ?, ?, 'tester') returning id",
                person,
                at,
                new BigDecimal(well ? "36.9" : kind == 1 ? "37.3" : kind == 2 ? "37.2" : "36.5"),
                well || kind < 3 ? null : Integer.valueOf(kind == 3 ? 93 : 94),
                well || kind < 5 ? null : Integer.valueOf(kind == 5 ? 30 : 29),
                corrects,
                well ? "抄错" : null);
    }

    private Instant ago(int hours) {
        return now.minus(Duration.ofHours(hours));
    }
}
