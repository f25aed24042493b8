package lazaret.stay.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lazaret.clearance.Clearance;
import lazaret.clearance.Qualifying;
import lazaret.clearance.criterion.Finding;
import lazaret.stay.Stay;

/**
 * Judges many stays together, behind the locks of all whose samples bear on them: may each of them leave at this moment,
 * and does the signature it waits on still stand. A constant number of queries.
 */
@ApplicationScoped
public class Gate {
    @Inject
    private Departing departing;

    @Inject
    private SignOffs signOffs;

    /**
     * What stands for and against the departure of one stay.
     *
     * @param then the verdict at the moment of the departure
     * @param now the verdict of this moment
     * @param signature null where nobody signed
     * @param against the first sample since the signature that does not qualify; null if none
     */
    public record Passage(Departing.Judged then, Clearance now, SignOff signature, Between against) {
        public boolean isClear() {
            return then.clearance().clear() && now.clear() && against == null;
        }

        /** What lacks, at the one moment or the other. */
        public List<Finding> unmet() {
            return then.clearance().clear() ? now.unmet() : then.clearance().unmet();
        }

        /** Why a signature counts no more, as it is kept: the sample, or the criteria that lack. */
        public String whyNot() {
            if (against != null) {
                return against.reason();
            }
            return String.join(",", unmet().stream().map(f -> f.code().name()).toList());
        }
    }

    /** By the id of the stay, for a departure at {@code at}; a departure that is entered late has to hold then and now. */
    public Map<Long, Passage> judge(Collection<Stay> stays, Instant at, Instant now) {
        return judge(
                stays.stream()
                        .collect(Collectors.toMap(Stay::id, s -> s.person().id())),
                at,
                now);
    }

    /** @param people ids of people by the ids of their stays */
    public Map<Long, Passage> judge(Map<Long, Long> people, Instant at, Instant now) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<Long, Departing.Judged> then = departing.verdicts(people.values(), at);
        Map<Long, Departing.Judged> today = at.equals(now) ? then : departing.verdicts(people.values(), now);
        Map<Long, SignOff> signatures = signOffs.open(people.keySet());
        Map<Long, List<Between>> between = signOffs.between(signatures.keySet());
        Map<Long, Passage> passages = new HashMap<>();
        people.forEach((stay, person) -> {
            Clearance verdict = today.get(person).clearance();
            Between against = between.getOrDefault(stay, List.of()).stream()
                    .filter(b -> !Qualifying.under(verdict.policy(), b.sample()))
                    .findFirst()
                    .orElse(null);
            passages.put(stay, new Passage(then.get(person), verdict, signatures.get(stay), against));
        });
        return passages;
    }
}
