package lazaret.clearance.criterion;

import java.time.Instant;
import java.util.Objects;
import lazaret.clearance.course.Evidence;

/**
 * What one criterion says of one person at one moment.
 *
 * @param earliest when met, the moment of the assessment; when not, the earliest possible time if samples are taken as
 *     soon as possible and everything pending turns out well; null when no passing of time alone will change it
 */
public record Finding(CriterionCode code, boolean met, Evidence evidence, Instant earliest) {

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(evidence);
    }

    static Finding met(CriterionCode code, Instant at, Evidence evidence) {
        return new Finding(code, true, evidence, at);
    }

    static Finding unmet(CriterionCode code, Instant earliest, Evidence evidence) {
        return new Finding(code, false, evidence, Objects.requireNonNull(earliest));
    }

    public static Finding unmetUntilUnknown(CriterionCode code, Evidence evidence) {
        return new Finding(code, false, evidence, null);
    }
}
