package lazaret.clearance.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.criterion.Criterion;

/** Two versions side by side, criterion by criterion, as sentences. Sources and dates are no difference. */
public final class PolicyDiff {

    /**
     * One thing that versions say.
     *
     * @param what a criterion or a field, for its word
     * @param before null where the one before says nothing of it
     * @param after null where this one says nothing of it
     */
    public record Line(Enum<?> what, Evidence before, Evidence after) {

        public boolean isChanged() {
            return !Objects.equals(before, after);
        }
    }

    private PolicyDiff() {}

    /** @param before null: what a version says, compared with nothing */
    public static List<Line> between(PolicyVersion before, PolicyVersion after) {
        Map<Enum<?>, Evidence> old = before == null ? Map.of() : words(before);
        Map<Enum<?>, Evidence> now = words(after);
        Set<Enum<?>> all = new LinkedHashSet<>(now.keySet());
        all.addAll(old.keySet());
        return all.stream()
                .map(what -> new Line(what, old.get(what), now.get(what)))
                .toList();
    }

    private static Map<Enum<?>, Evidence> words(PolicyVersion version) {
        Map<Enum<?>, Evidence> words = new LinkedHashMap<>();
        words.put(PolicyField.WHO, says("who", who(version)));
        for (Criterion criterion : version.criteria()) {
            words.put(criterion.code(), criterion.asks());
        }
        if (!version.testDays().isEmpty() || version.days() > 0) {
            words.put(PolicyField.COUNT_FROM, says("word", version.countFrom()));
            words.put(PolicyField.RESTART, says("word", version.restart()));
        }
        if (version.homeDays() > 0) {
            words.put(PolicyField.HOME_DAYS, says("days", version.homeDays()));
        }
        if (version.followUp().days() > 0) {
            words.put(PolicyField.FOLLOW_UP, followUp(version));
        }
        return words;
    }

    private static Evidence followUp(PolicyVersion version) {
        var then = version.followUp();
        if (!then.visitWeeks().isEmpty()) {
            return says("followUp.visits", then.days(), then.visitWeeks());
        }
        return then.testDays().isEmpty()
                ? says("days", then.days())
                : says("followUp.tests", then.days(), then.testDays());
    }

    private static List<Enum<?>> who(PolicyVersion version) {
        List<Enum<?>> words = new ArrayList<>();
        for (PolicyVersion.Group group : version.who()) {
            words.add(group.category());
            group.types().stream().sorted().forEach(words::add);
            if (Boolean.TRUE.equals(group.highRisk())) {
                words.add(PolicyField.HIGH_RISK);
            }
        }
        return words;
    }

    private static Evidence says(String name, Object... arguments) {
        return new Evidence("policy.says." + name, List.of(arguments));
    }
}
