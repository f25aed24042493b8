package lazaret.clearance.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import lazaret.person.Category;
import lazaret.person.ClinicalType;

/**
 * Everything a verdict looks at of one person, as bare facts: no database, no room, no name.
 *
 * @param zone where days are counted: the zone of the facility
 * @param category the present category, null when nobody recorded one
 * @param clinicalType null unless confirmed
 * @param lastExposureAt null when unknown
 * @param foundAt when the person became known; test days before are not owed
 * @param arrivedAt when the present isolation began, null before it
 * @param samples specimens that are not voided, in any order
 * @param linkedContact the samples of the close contact through whom a secondary contact is one; null: not recorded
 * @param answers to clinical questions, in any order
 */
public record IsolationCourse(
        ZoneId zone,
        Category category,
        ClinicalType clinicalType,
        boolean highRisk,
        Instant lastExposureAt,
        Instant foundAt,
        Instant arrivedAt,
        List<Sample> samples,
        List<Reading> readings,
        List<Restart> restarts,
        List<Sample> linkedContact,
        List<Answered> answers) {

    private static final Comparator<Sample> BY_SAMPLING = Comparator.comparing(Sample::sampledAt);
    private static final Comparator<Reading> BY_READING = Comparator.comparing(Reading::at);
    private static final Comparator<Restart> BY_RESTART = Comparator.comparing(Restart::at);
    private static final Comparator<Answered> BY_ANSWER = Comparator.comparing(Answered::at);

    public IsolationCourse {
        Objects.requireNonNull(zone);
        Objects.requireNonNull(foundAt);
        samples = inOrder(samples, BY_SAMPLING);
        readings = inOrder(readings, BY_READING);
        restarts = inOrder(restarts, BY_RESTART);
        linkedContact = linkedContact == null ? null : inOrder(linkedContact, BY_SAMPLING);
        answers = inOrder(answers, BY_ANSWER);
    }

    /** What the stay adds: the zone of its facility, its beginning, and exposures inside the room. */
    public IsolationCourse during(ZoneId facilityZone, Instant arrival, List<Restart> inside) {
        return new IsolationCourse(
                facilityZone,
                category,
                clinicalType,
                highRisk,
                lastExposureAt,
                foundAt,
                arrival,
                samples,
                readings,
                inside,
                linkedContact,
                answers);
    }

    /** The course as it was known then: later samples, readings and restarts do not exist, later results are pending. */
    public IsolationCourse asKnownAt(Instant at) {
        List<Sample> taken = knownAt(samples, at);
        List<Reading> read = until(at, readings, Reading::at);
        List<Restart> restarted = until(at, restarts, Restart::at);
        List<Sample> linked = linkedContact == null ? null : knownAt(linkedContact, at);
        List<Answered> answered = until(at, answers, Answered::at);
        boolean same = taken == samples
                && read == readings
                && restarted == restarts
                && linked == linkedContact
                && answered == answers;
        return same
                ? this
                : new IsolationCourse(
                        zone,
                        category,
                        clinicalType,
                        highRisk,
                        lastExposureAt,
                        foundAt,
                        arrivedAt,
                        taken,
                        read,
                        restarted,
                        linked,
                        answered);
    }

    /** The answers to a question at the latest moment at which somebody answered it; several when they were at odds. */
    public List<Answered> latestTo(ClinicalQuestion question) {
        List<Answered> given =
                answers.stream().filter(a -> a.answer().question() == question).toList();
        return given.isEmpty()
                ? List.of()
                : given.stream()
                        .filter(a -> a.at().equals(given.get(given.size() - 1).at()))
                        .toList();
    }

    /** The same course with those restarts alone that count. */
    public IsolationCourse withRestarts(Predicate<Restart> counting) {
        return restarts.stream().allMatch(counting)
                ? this
                : during(zone, arrivedAt, restarts.stream().filter(counting).toList());
    }

    /** When samples that turned out infectious were taken, as known then: the clock of others in the room starts again. */
    public List<Instant> positivesKnownAt(Instant at) {
        return knownAt(samples, at).stream()
                .filter(s -> s.isPositive(Ct.INFECTIOUS_BELOW))
                .map(Sample::sampledAt)
                .toList();
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** A list that is in order and cannot change comes back as it is: thousands of courses are copied for one page. */
    private static <T> List<T> inOrder(List<T> list, Comparator<T> order) {
        for (int i = 1; i < list.size(); i++) {
            if (order.compare(list.get(i - 1), list.get(i)) > 0) {
                return list.stream().sorted(order).toList();
            }
        }
        return List.copyOf(list);
    }

    private static <T> List<T> until(Instant at, List<T> inOrder, Function<T, Instant> time) {
        boolean all = inOrder.isEmpty()
                || !time.apply(inOrder.get(inOrder.size() - 1)).isAfter(at);
        return all
                ? inOrder
                : inOrder.stream().filter(t -> !time.apply(t).isAfter(at)).toList();
    }

    private static List<Sample> knownAt(List<Sample> samples, Instant at) {
        List<Sample> taken = until(at, samples, Sample::sampledAt);
        for (Sample sample : taken) {
            if (!sample.isKnownAt(at)) {
                return taken.stream().map(s -> s.asKnownAt(at)).toList();
            }
        }
        return taken;
    }
}
