package lazaret.clearance.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lazaret.clearance.Checks;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.Field;
import lazaret.clearance.Subject;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.platform.Refusal;

/**
 * One line of a file of health readings: what was measured, and what was found at the same moment.
 *
 * @param findings answers to clinical questions, of the moment of the reading
 * @param onset when symptoms began; null where the line does not say
 */
public record ReadingRow(Subject subject, HealthCheck check, Set<ClinicalAnswer> findings, Instant onset) {

    public ReadingRow {
        findings = Set.copyOf(findings);
        onset = onset == null ? null : onset.truncatedTo(ChronoUnit.MICROS);
    }

    /** A line of readings alone. */
    public ReadingRow(Subject subject, HealthCheck check) {
        this(subject, check, Set.of(), null);
    }

    /** What is wrong with it as far as the line alone can tell, pointing at its fields. */
    public List<Refusal> refusals(Instant now) {
        return refusals(now, null);
    }

    List<Refusal> refusals(Instant now, LocalDate birthDate) {
        boolean found = onset != null || !findings.isEmpty();
        List<Refusal> refusals = new ArrayList<>(check.refusals(now, birthDate));
        refusals.removeIf(refusal -> found && refusal.code() == ClearanceRefusal.READING_SAYS_NOTHING);
        if (onset != null) {
            refusals.addAll(
                    new Checks().past(onset, Field.ONSET, now, birthDate).refusals());
        }
        if (findings.stream().map(ClinicalAnswer::question).distinct().count() < findings.size()) {
            refusals.add(ClearanceRefusal.FINDINGS_ARE_AT_ODDS.at(Field.FINDINGS.pointer()));
        }
        return refusals;
    }

    /** Everything found, with its time. */
    List<Answered> answers() {
        return Stream.concat(
                        findings.stream().map(answer -> new Answered(check.at(), answer)),
                        Stream.of(onset)
                                .filter(Objects::nonNull)
                                .map(began -> new Answered(began, ClinicalAnswer.BEGAN)))
                .distinct()
                .toList();
    }
}
