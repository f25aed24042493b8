package lazaret.clearance.course;

import java.time.Instant;
import java.util.Objects;

/**
 * One specimen and what is known of it. Rules count by sampling time: laboratory answers arrive late and out of order.
 *
 * @param outcome null while the result is pending
 * @param ctN Ct of the N gene, null when not stated
 * @param ctOrf Ct of the ORF1ab gene, null when not stated
 * @param reportedAt when the laboratory answered, null while pending
 * @param laboratory who examined it, null when not stated
 * @param reagent with what, null when not stated
 */
public record Sample(
        Instant sampledAt,
        TestOutcome outcome,
        Ct ctN,
        Ct ctOrf,
        Instant reportedAt,
        String laboratory,
        String reagent) {

    public Sample {
        Objects.requireNonNull(sampledAt);
        if ((outcome == null) != (reportedAt == null)) {
            throw new IllegalArgumentException("a result has a time of report, a pending sample has none");
        }
    }

    /** A sample of which nobody says who examined it, and with what. */
    public Sample(Instant sampledAt, TestOutcome outcome, Ct ctN, Ct ctOrf, Instant reportedAt) {
        this(sampledAt, outcome, ctN, ctOrf, reportedAt, null, null);
    }

    public static Sample pending(Instant sampledAt) {
        return new Sample(sampledAt, null, null, null, null);
    }

    /** The same sample as it was known then: pending until its result was reported. */
    Sample asKnownAt(Instant at) {
        return isKnownAt(at) ? this : pending(sampledAt);
    }

    /** Whether nothing of it became known later than that. */
    boolean isKnownAt(Instant at) {
        return isPending() || !reportedAt.isAfter(at);
    }

    public boolean isPending() {
        return outcome == null;
    }

    /** Whether either gene was found in fewer cycles than this, whatever the label says; no threshold, no doubt. */
    public boolean hasCtBelow(Ct threshold) {
        return threshold != null
                && ((ctN != null && ctN.below(threshold)) || (ctOrf != null && ctOrf.below(threshold)));
    }

    public boolean hasBothCt() {
        return ctN != null && ctOrf != null;
    }

    /**
     * Whether it counts as one of the negatives by which a patient leaves: a negative label, or both genes at the
     * threshold or above under any label, and never a Ct below it.
     *
     * @param ctAtLeast null: the label alone decides
     */
    public boolean qualifies(Ct ctAtLeast) {
        if (ctAtLeast == null || isPending()) {
            return outcome == TestOutcome.NEGATIVE;
        }
        return !hasCtBelow(ctAtLeast) && (outcome == TestOutcome.NEGATIVE || hasBothCt());
    }

    /** A negative label that no Ct below the threshold contradicts. */
    public boolean isNegative(Ct threshold) {
        return outcome == TestOutcome.NEGATIVE && !hasCtBelow(threshold);
    }

    /** A positive label, or a Ct below the threshold under any label. */
    public boolean isPositive(Ct threshold) {
        return outcome == TestOutcome.POSITIVE || hasCtBelow(threshold);
    }
}
