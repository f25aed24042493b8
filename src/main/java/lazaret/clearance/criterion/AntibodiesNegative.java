package lazaret.clearance.criterion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.ClinicalQuestion;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;

/**
 * IgM and IgG are negative in blood taken some days after onset, counted in local days.
 *
 * <p>Source: diagnosis and treatment protocol, 7th edition (2020-03-04), exclusion of suspected cases.
 */
public record AntibodiesNegative(int daysAfterOnset) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.ANTIBODIES_NEGATIVE;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking("antibodies", daysAfterOnset);
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        List<Answered> onset = course.latestTo(ClinicalQuestion.ONSET);
        if (onset.isEmpty()) {
            return Finding.unmetUntilUnknown(code(), Evidence.of("antibodies.noOnset"));
        }
        LocalDate since = course.dayOf(onset.get(0).at()).plusDays(daysAfterOnset);
        List<Answered> igm = late(course, ClinicalQuestion.IGM, since);
        List<Answered> igg = late(course, ClinicalQuestion.IGG, since);
        Optional<Answered> bad = bad(igm, ClinicalAnswer.IGM_NEGATIVE).or(() -> bad(igg, ClinicalAnswer.IGG_NEGATIVE));
        if (bad.isPresent()) {
            return Finding.unmetUntilUnknown(
                    code(),
                    Evidence.of("answer.given", bad.get().at(), bad.get().answer()));
        }
        if (igm.isEmpty() || igg.isEmpty()) {
            Instant earliest = Criterion.later(at, course.startOf(since));
            return Finding.unmet(code(), earliest, Evidence.of("antibodies.unknown", daysAfterOnset, since));
        }
        return Finding.met(
                code(),
                at,
                Evidence.of("antibodies.met", igm.get(0).at(), igg.get(0).at()));
    }

    private static List<Answered> late(IsolationCourse course, ClinicalQuestion question, LocalDate since) {
        return course.latestTo(question).stream()
                .filter(a -> !course.dayOf(a.at()).isBefore(since))
                .toList();
    }

    private static Optional<Answered> bad(List<Answered> latest, ClinicalAnswer good) {
        return latest.stream().filter(a -> a.answer() != good).findFirst();
    }
}
