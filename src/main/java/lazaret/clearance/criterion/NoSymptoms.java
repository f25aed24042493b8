package lazaret.clearance.criterion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;

/**
 * An asymptomatic infection never had symptoms since the isolation began; with them it is a confirmed case and judged as
 * such. Source: management of asymptomatic infections (2020-04-06).
 */
public record NoSymptoms() implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.NO_SYMPTOMS;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking("noSymptoms");
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        Instant since = course.arrivedAt() == null ? course.foundAt() : course.arrivedAt();
        List<Reading> asked = course.readings().stream()
                .filter(r -> r.asksForSymptoms() && !r.at().isBefore(since))
                .toList();
        if (asked.isEmpty()) {
            return Finding.unmet(code(), at, Evidence.of("symptoms.unknown"));
        }
        Optional<Reading> ill = asked.stream().filter(Reading::hasSymptoms).reduce((earlier, later) -> later);
        return ill.map(r -> Finding.unmetUntilUnknown(code(), Evidence.of("symptoms.confirm", r.symptoms(), r.at())))
                .orElseGet(() -> Finding.met(code(), at, Evidence.of("symptoms.never", since)));
    }
}
