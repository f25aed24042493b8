package lazaret.clearance.criterion;

import java.time.Instant;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;

/**
 * Such people are not determined any more, so nothing keeps them. Source: the twenty measures (2022-11-11), secondary
 * contacts.
 */
public record NoLongerDetermined() implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.NO_LONGER_DETERMINED;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking("noLonger");
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        return Finding.met(code(), at, Evidence.of("noLonger"));
    }
}
