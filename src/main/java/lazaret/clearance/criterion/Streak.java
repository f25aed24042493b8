package lazaret.clearance.criterion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;

/**
 * Good readings without a break. The streak begins with the first good reading after the last bad one, or after the last
 * complete local day without any reading that says something; the day of the assessment is not complete and breaks
 * nothing.
 *
 * @param first the reading the streak began with, empty when there is none now
 * @param bad the last bad reading
 * @param gap the latest complete local day on which nobody looked
 */
record Streak(Optional<Instant> first, Optional<Reading> bad, LocalDate gap) {

    /** @param saying the readings that say something, by time */
    static Streak of(List<Reading> saying, Predicate<Reading> isBad, IsolationCourse course, Instant at) {
        Optional<Reading> bad = saying.stream().filter(isBad).reduce((earlier, later) -> later);
        LocalDate gap = lastDayWithout(saying, course, at);
        Optional<Instant> first = saying.stream()
                .map(Reading::at)
                .filter(t -> bad.isEmpty() || t.isAfter(bad.get().at()))
                .filter(t -> course.dayOf(t).isAfter(gap))
                .findFirst();
        return new Streak(first, bad, gap);
    }

    Duration until(Instant at) {
        return first.map(begin -> Duration.between(begin, at)).orElse(Duration.ZERO);
    }

    /** The bad reading, if that and not a day without one broke the streak last. */
    Optional<Reading> brokenBy(IsolationCourse course) {
        return bad.filter(reading -> course.dayOf(reading.at()).isAfter(gap));
    }

    private static LocalDate lastDayWithout(List<Reading> readings, IsolationCourse course, Instant at) {
        Set<LocalDate> measured =
                readings.stream().map(r -> course.dayOf(r.at())).collect(Collectors.toSet());
        LocalDate day = course.dayOf(at).minusDays(1);
        while (measured.contains(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
