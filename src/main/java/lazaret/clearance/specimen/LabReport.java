package lazaret.clearance.specimen;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import lazaret.clearance.Checks;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.Field;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.TestOutcome;
import lazaret.platform.Refusal;

/**
 * What a laboratory reports of a specimen.
 *
 * @param ctN Ct of the N gene, null when not stated
 * @param ctOrf Ct of the ORF1ab gene, null when not stated
 */
public record LabReport(TestOutcome result, BigDecimal ctN, BigDecimal ctOrf, Instant reportedAt) {

    public LabReport {
        reportedAt = reportedAt == null ? null : reportedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Everything that is wrong with it, pointing at its fields. */
    List<Refusal> refusals(Instant now, Instant sampledAt) {
        Checks checks = new Checks()
                .present(result, Field.RESULT)
                .past(reportedAt, Field.REPORTED_AT, now, null)
                .require(isPossible(ctN), ClearanceRefusal.CT_IS_IMPOSSIBLE.at("/ctN", String.valueOf(ctN)))
                .require(isPossible(ctOrf), ClearanceRefusal.CT_IS_IMPOSSIBLE.at("/ctOrf", String.valueOf(ctOrf)));
        if (reportedAt != null && sampledAt != null) {
            checks.require(
                    !reportedAt.isBefore(sampledAt),
                    ClearanceRefusal.REPORTED_BEFORE_SAMPLED.at("/reportedAt", reportedAt, sampledAt));
        }
        return checks.refusals();
    }

    /** Whether both say the same; 35 and 35.0 are one Ct. */
    boolean saysTheSameAs(LabReport other) {
        return result == other.result
                && same(ctN, other.ctN)
                && same(ctOrf, other.ctOrf)
                && Objects.equals(reportedAt, other.reportedAt);
    }

    private static boolean isPossible(BigDecimal cycles) {
        return cycles == null || Ct.isPossible(cycles);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
