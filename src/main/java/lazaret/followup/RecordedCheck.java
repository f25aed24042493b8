package lazaret.followup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A visit or a test as it was recorded, locked with its observation.
 *
 * @param of the observation as it stands now: the last of its records
 * @param outcome how that one ended; null while it runs
 * @param specimen id of the sample; null of a visit
 * @param says what its result says by now, which may have been corrected elsewhere; null of a visit
 * @param sampleIsVoid somebody voided the sample itself
 */
record RecordedCheck(
        long id,
        Observation of,
        FollowUpOutcome outcome,
        CheckKind kind,
        int day,
        LocalDate dueOn,
        boolean askedFor,
        Instant doneAt,
        CheckFinding finding,
        Long specimen,
        CheckFinding says,
        boolean sampleIsVoid,
        String words) {

    String number() {
        return "K" + id;
    }

    /** The same where the visit was at another time; what nobody asked for has no other day than its own. */
    RecordedCheck at(Instant then) {
        LocalDate on = of.dayOf(then);
        return new RecordedCheck(
                id,
                of,
                outcome,
                kind,
                of.numberOf(then),
                on,
                false,
                then,
                finding,
                specimen,
                says,
                sampleIsVoid,
                words);
    }

    /** Whether a visit at that time is still the one that was asked for: it counts in the week that its day ends, or later. */
    boolean answersAt(Instant then) {
        return askedFor && !of.dayOf(then).isBefore(dueOn.minusDays(6));
    }

    boolean isPositive() {
        return finding == CheckFinding.POSITIVE;
    }
}
