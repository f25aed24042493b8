package lazaret.stay.gate;

import static lazaret.stay.gate.GateRefusal.VOIDED_BY_A_SAMPLE;
import static lazaret.stay.gate.GateRefusal.VOIDED_BY_CRITERIA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import lazaret.access.Scope;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.platform.Refusal;
import lazaret.stay.Stay;
import lazaret.stay.StayRefusal;
import lazaret.stay.StayState;
import lazaret.stay.Stays;
import lazaret.stay.departure.Between;
import lazaret.stay.departure.Certificates;
import lazaret.stay.departure.Gate;

/**
 * One transaction over several stays: all are locked, judged together and then taken one after the other. Whoever may not
 * leave holds up nobody.
 */
@ApplicationScoped
public class GateRound {
    /** More would keep too many waiting at the locks. */
    static final int MOST = 100;

    @Inject
    private Stays stays;

    @Inject
    private Gate gate;

    @Inject
    private Certificates certificates;

    @Inject
    private Scope scope;

    /**
     * @param numbers of stays
     * @param step what is done with somebody present
     * @return one answer for each, in their order
     * @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY, TOO_MANY_AT_A_CALL
     */
    List<GateAnswer> over(
            Collection<String> numbers, Instant at, Instant now, BiFunction<Stay, Gate.Passage, GateAnswer> step) {
        if (numbers.size() > MOST) {
            throw GateRefusal.TOO_MANY_AT_A_CALL.at("/stays", MOST).asException();
        }
        List<Long> ids = new LinkedHashSet<>(numbers)
                .stream().map(GateRound::id).filter(Objects::nonNull).toList();
        List<Stay> locked = ids.isEmpty() ? List.of() : stays.lockToLeave(ids);
        locked.forEach(stay -> scope.require(stay.facilityCode()));
        List<Stay> present =
                locked.stream().filter(s -> s.state() == StayState.PRESENT).toList();
        Map<Long, Gate.Passage> passages = gate.judge(present, at, now);
        Map<Long, String> gone = certificates.ofCleared(ids);
        Map<String, GateAnswer> answers = locked.stream()
                .collect(Collectors.toMap(
                        Stay::number,
                        stay -> passages.containsKey(stay.id())
                                ? step.apply(stay, passages.get(stay.id()))
                                : absent(stay, gone.get(stay.id()))));
        Function<String, GateAnswer> unknown =
                number -> GateAnswer.stays(number, null, List.of(), List.of(StayRefusal.NO_SUCH_STAY.refusal(number)));
        return numbers.stream()
                .map(n -> answers.containsKey(n) ? answers.get(n) : unknown.apply(n))
                .toList();
    }

    // Whoever left cleared before has what was asked for: the same call again answers the same.
    private static GateAnswer absent(Stay stay, String certificate) {
        String person = stay.person().number();
        return certificate == null
                ? GateAnswer.stays(
                        stay.number(), person, List.of(), List.of(StayRefusal.NOT_PRESENT.refusal(stay.number())))
                : GateAnswer.left(stay.number(), person, certificate);
    }

    /** Somebody whom the gate does not let through, and why. */
    static GateAnswer shut(Stay stay, Gate.Passage passage) {
        List<CriterionCode> lacks = passage.unmet().stream().map(Finding::code).toList();
        List<Refusal> refusals = new ArrayList<>();
        Between against = passage.against();
        if (against != null) {
            refusals.add(VOIDED_BY_A_SAMPLE.refusal(
                    against.specimen(), against.sample().sampledAt()));
        } else if (passage.signature() != null) {
            refusals.add(VOIDED_BY_CRITERIA.refusal(lacks));
        }
        lacks.forEach(code -> refusals.add(StayRefusal.CRITERION_UNMET.refusal(code)));
        return GateAnswer.stays(stay.number(), stay.person().number(), lacks, refusals);
    }

    private static Long id(String number) {
        return number != null && number.matches("S\\d{1,18}") ? Long.valueOf(number.substring(1)) : null;
    }
}
