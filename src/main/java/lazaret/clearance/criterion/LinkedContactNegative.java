package lazaret.clearance.criterion;

import java.time.Instant;
import java.util.List;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.course.IsolationClock;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Sample;

/**
 * A secondary contact is let go only when the close contact in between tested negative the first two times; otherwise
 * the secondary contact becomes a close contact. Source: prevention and control protocol, 8th and 9th edition.
 *
 * @param tests how many first tests of the linked contact count
 * @param negativeFromCt a Ct below this on either gene is a positive, whatever the label; null: labels alone
 */
public record LinkedContactNegative(int tests, Ct negativeFromCt) implements Criterion {

    @Override
    public CriterionCode code() {
        return CriterionCode.LINKED_CONTACT_NEGATIVE;
    }

    @Override
    public Evidence asks() {
        return Criterion.asking(negativeFromCt, "linked", tests);
    }

    @Override
    public Finding judge(IsolationCourse course, IsolationClock clock, Instant at) {
        if (course.linkedContact() == null) {
            return Finding.unmetUntilUnknown(code(), Evidence.of("linked.unknown"));
        }
        List<Sample> first = first(course.linkedContact());
        long negatives =
                first.stream().filter(s -> s.isNegative(negativeFromCt)).count();
        if (first.size() >= tests && negatives == first.size()) {
            return Finding.met(
                    code(),
                    at,
                    Evidence.of("linked.met", tests, first.get(tests - 1).sampledAt()));
        }
        boolean allSoFar = first.stream().allMatch(s -> s.isPending() || s.isNegative(negativeFromCt));
        return allSoFar
                ? Finding.unmet(code(), at, Evidence.of("linked.waiting", Math.min(negatives, tests - 1L), tests))
                : Finding.unmetUntilUnknown(code(), Evidence.of("linked.notNegative", tests));
    }

    /** Nobody knows which of two samples of one moment was the earlier one: with the last of the first, all of its moment. */
    private List<Sample> first(List<Sample> all) {
        if (all.size() < tests) {
            return all;
        }
        Instant last = all.get(tests - 1).sampledAt();
        return all.stream().filter(s -> !s.sampledAt().isAfter(last)).toList();
    }
}
