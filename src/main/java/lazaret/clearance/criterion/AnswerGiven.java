package lazaret.clearance.criterion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.ClinicalQuestion;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;

/**
 * The latest answer to a clinical question is a good one; of two that contradict each other at one moment, the bad one
 * counts. Sources: diagnosis and treatment protocol, 10th edition (2023-01-05): clearly better, vital signs stable; India
 * (2020-05-08), severe cases: recovered.
 *
 * @param good all of one question
 */
public record AnswerGiven(CriterionCode code, Set<ClinicalAnswer> good) implements Criterion {

    public AnswerGiven {
        good = Set.copyOf(good);
        if (good.stream().map(ClinicalAnswer::question).distinct().count() != 1) {
            throw new IllegalArgumentException("answers to one question: " + good);
        }
    }

    @Override
    public Evidence asks() {
        return Criterion.asking("answer", good.stream().sorted().toList());
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        ClinicalQuestion question = good.iterator().next().question();
        List<Answered> latest = course.latestTo(question);
        if (latest.isEmpty()) {
            return Finding.unmet(code, at, Evidence.of("answer.none", question));
        }
        return latest.stream()
                .filter(a -> !good.contains(a.answer()))
                .findFirst()
                .map(bad -> Finding.unmet(code, at, Evidence.of("answer.given", bad.at(), bad.answer())))
                .orElseGet(() -> Finding.met(
                        code,
                        at,
                        Evidence.of(
                                "answer.given",
                                latest.get(0).at(),
                                latest.get(0).answer())));
    }
}
