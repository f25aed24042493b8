package lazaret.clearance.criterion;

import java.time.Instant;
import java.util.List;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;

/**
 * The latest statement on lung imaging is that it improved. Source: diagnosis and treatment protocol, 7th to 9th edition
 * (肺部影像学显示急性渗出性病变明显改善).
 */
public record ImagingImproved() implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.IMAGING_IMPROVED;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking("imaging");
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        List<Reading> stated =
                course.readings().stream().filter(Reading::statesImaging).toList();
        if (stated.isEmpty()) {
            return Finding.unmet(code(), at, Evidence.of("imaging.unknown"));
        }
        Instant latest = stated.get(stated.size() - 1).at();
        boolean improved =
                stated.stream().filter(r -> r.at().equals(latest)).allMatch(r -> r.imaging() == Imaging.IMPROVED);
        return improved
                ? Finding.met(code(), at, Evidence.of("imaging.improved", latest))
                : Finding.unmet(code(), at, Evidence.of("imaging.same", latest));
    }
}
