package lazaret.clearance.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    public IsolationCourse {
        Objects.requireNonNull(zone);
        Objects.requireNonNull(foundAt);
        samples = bySamplingTime(samples);
        readings = readings.stream().sorted(Comparator.comparing(Reading::at)).toList();
        restarts = restarts.stream().sorted(Comparator.comparing(Restart::at)).toList();
        linkedContact = linkedContact == null ? null : bySamplingTime(linkedContact);
        answers = answers.stream().sorted(Comparator.comparing(Answered::at)).toList();
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
        return new IsolationCourse(
                zone,
                category,
                clinicalType,
                highRisk,
                lastExposureAt,
                foundAt,
                arrivedAt,
                knownAt(samples, at),
                readings.stream().filter(r -> !r.at().isAfter(at)).toList(),
                restarts.stream().filter(r -> !r.at().isAfter(at)).toList(),
                linkedContact == null ? null : knownAt(linkedContact, at),
                answers.stream().filter(a -> !a.at().isAfter(at)).toList());
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
        return during(zone, arrivedAt, restarts.stream().filter(counting).toList());
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

    private static List<Sample> bySamplingTime(List<Sample> samples) {
        return samples.stream().sorted(Comparator.comparing(Sample::sampledAt)).toList();
    }

    private static List<Sample> knownAt(List<Sample> samples, Instant at) {
        return samples.stream()
                .filter(s -> !s.sampledAt().isAfter(at))
                .map(s -> s.asKnownAt(at))
                .toList();
    }
}
