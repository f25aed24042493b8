package lazaret.clearance.criterion;

import java.time.Instant;
import java.util.List;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;

/**
 * The latest reading that says anything about symptoms says there are none. Source: diagnosis and treatment protocol,
 * 7th to 9th edition, respiratory symptoms markedly improved; "none" is the reading of "markedly improved" that needs no
 * judgement, anything milder is for two clinicians to override.
 */
public record SymptomsImproved() implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.SYMPTOMS_IMPROVED;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking("symptoms");
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        List<Reading> asked =
                course.readings().stream().filter(Reading::asksForSymptoms).toList();
        if (asked.isEmpty()) {
            return Finding.unmet(code(), at, Evidence.of("symptoms.unknown"));
        }
        Instant latest = asked.get(asked.size() - 1).at();
        return asked.stream()
                .filter(r -> r.at().equals(latest) && r.hasSymptoms())
                .findFirst()
                .map(r -> Finding.unmet(code(), at, Evidence.of("symptoms.present", r.symptoms(), latest)))
                .orElseGet(() -> Finding.met(code(), at, Evidence.of("symptoms.none", latest)));
    }
}
