package lazaret.clearance.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lazaret.clearance.FollowUp;
import lazaret.clearance.PolicyKind;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.RestartScope;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Evidence;
import lazaret.clearance.criterion.Criterion;
import lazaret.clearance.criterion.LastSampleNegative;
import lazaret.clearance.criterion.MinimumDays;

/**
 * Two versions side by side, criterion by criterion, as sentences. Whatever makes two versions judge differently differs in
 * one of the lines; their ids, sources and dates, and what of them nobody has compared, are no difference.
 */
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
        words.put(PolicyField.KIND, says("word", version.kind()));
        if (!version.where().isEmpty()) {
            words.put(
                    PolicyField.WHERE,
                    says("word", version.where().stream().map(PolicyWord::of).toList()));
        }
        version.criteria().forEach(criterion -> words.put(place(criterion), criterion.asks()));
        words.putAll(clock(version));
        if (version.homeDays() > 0) {
            words.put(PolicyField.HOME_DAYS, says("days", version.homeDays()));
        }
        if (!version.followUp().equals(FollowUp.NONE)) {
            words.put(PolicyField.FOLLOW_UP, followUp(version.followUp()));
        }
        return words;
    }

    /** The greatest age of the last sample is a field of the version and may stand beside the criterion of that name. */
    private static Enum<?> place(Criterion criterion) {
        boolean ofTheVersion = criterion instanceof LastSampleNegative last && last.notOlderThan() != null;
        return ofTheVersion ? PolicyField.LAST_SAMPLE : criterion.code();
    }

    // Days are said once: by the criterion that asks for them, where there is one. A clock nobody counts by is not
    // told.
    private static Map<Enum<?>, Evidence> clock(PolicyVersion version) {
        Map<Enum<?>, Evidence> words = new LinkedHashMap<>();
        if (version.days() > 0 && version.criteria().stream().noneMatch(MinimumDays.class::isInstance)) {
            words.put(PolicyField.DAYS, says("days", version.days()));
        }
        if (version.kind() == PolicyKind.QUARANTINE || version.countFrom() != ClockStart.LAST_EXPOSURE) {
            words.put(PolicyField.COUNT_FROM, says("word", version.countFrom()));
        }
        if (version.kind() == PolicyKind.QUARANTINE || version.restart() != RestartScope.ROOM) {
            words.put(PolicyField.RESTART, says("word", version.restart()));
        }
        return words;
    }

    private static Evidence followUp(FollowUp then) {
        if (then.visitWeeks().isEmpty()) {
            return then.testDays().isEmpty()
                    ? says("days", then.days())
                    : says("followUp.tests", then.days(), then.testDays());
        }
        return then.testDays().isEmpty()
                ? says("followUp.visits", then.days(), then.visitWeeks())
                : says("followUp.both", then.days(), then.testDays(), then.visitWeeks());
    }

    private static List<Enum<?>> who(PolicyVersion version) {
        List<Enum<?>> words = new ArrayList<>();
        for (PolicyVersion.Group group : version.who()) {
            words.add(group.category());
            group.types().stream().sorted().forEach(words::add);
            if (group.highRisk() != null) {
                words.add(PolicyWord.ofRisk(group.highRisk()));
            }
        }
        return words;
    }

    private static Evidence says(String name, Object... arguments) {
        return new Evidence("policy.says." + name, List.of(arguments));
    }
}
