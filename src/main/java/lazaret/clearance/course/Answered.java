package lazaret.clearance.course;

import java.time.Instant;
import java.util.Objects;

/**
 * What was found at a moment.
 *
 * @param at when symptoms began, when blood or surface was sampled, when somebody looked
 */
public record Answered(Instant at, ClinicalAnswer answer) {

    public Answered {
        Objects.requireNonNull(at);
        Objects.requireNonNull(answer);
    }
}
