package lazaret.followup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A visit or a test as it was recorded, locked with its observation.
 *
 * @param of the observation as it stands now: the last of its records
 * @param outcome how that one ended; null while it runs
 * @param specimen id of the sample; null of a visit
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
        String words) {

    String number() {
        return "K" + id;
    }

    boolean isPositive() {
        return finding == CheckFinding.POSITIVE;
    }
}
