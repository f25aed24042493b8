package lazaret.clearance.course;

import java.time.Instant;
import java.util.Optional;

/** From what the days of a patient are counted, where a version asks for days. */
public enum NamedStart {
    /** The latest recorded beginning of symptoms. */
    ONSET,
    /** The latest sample with a positive label: a positive afterwards makes nobody leave earlier. */
    POSITIVE_TEST,
    ARRIVAL,
    LAST_EXPOSURE;

    /** When that was, empty where nobody recorded it. */
    public Optional<Instant> of(IsolationCourse course) {
        return switch (this) {
            case ONSET ->
                course.latestTo(ClinicalQuestion.ONSET).stream()
                        .map(Answered::at)
                        .findFirst();
            case POSITIVE_TEST ->
                course.samples().stream()
                        .filter(s -> s.outcome() == TestOutcome.POSITIVE)
                        .map(Sample::sampledAt)
                        .reduce((earlier, later) -> later);
            case ARRIVAL -> Optional.ofNullable(course.arrivedAt());
            case LAST_EXPOSURE -> Optional.ofNullable(course.lastExposureAt());
        };
    }
}
