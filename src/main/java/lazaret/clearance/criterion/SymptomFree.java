package lazaret.clearance.criterion;

import java.time.Instant;
import java.util.List;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;

/**
 * Without symptoms for some days, asked on each of them ({@link Streak}). Source: clinical management of COVID-19, World
 * Health Organization (2020-05-27): at least 3 days without symptoms.
 */
public record SymptomFree(Span span) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.SYMPTOM_FREE;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking("symptomFree", span.hours());
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        List<Reading> asked =
                course.readings().stream().filter(Reading::asksForSymptoms).toList();
        if (asked.isEmpty()) {
            return Finding.unmet(code(), span.reachedFrom(at), Evidence.of("symptoms.unknown"));
        }
        Streak streak = Streak.of(asked, Reading::hasSymptoms, course, at);
        if (streak.first().isEmpty()) {
            return Finding.unmet(code(), span.reachedFrom(at), broken(streak, course));
        }
        Instant first = streak.first().get();
        long hours = streak.until(at).toHours();
        return span.isReachedBy(streak.until(at))
                ? Finding.met(code(), at, Evidence.of("symptoms.freeFor", first, hours))
                : Finding.unmet(
                        code(), span.reachedFrom(first), Evidence.of("symptoms.freeShort", first, hours, span.hours()));
    }

    private static Evidence broken(Streak streak, IsolationCourse course) {
        return streak.brokenBy(course)
                .map(r -> Evidence.of("symptoms.present", r.symptoms(), r.at()))
                .orElseGet(() -> Evidence.of("symptoms.gap", streak.gap()));
    }
}
