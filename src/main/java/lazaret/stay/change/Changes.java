package lazaret.stay.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.change.ChangeKind;

/**
 * The changes of category of a window, as the reports count them.
 *
 * @param from first moment of the window
 * @param until first moment after it
 * @param facility null: everywhere
 * @param knownAt what was recorded later is left out
 */
public record Changes(Instant from, Instant until, String facility, Instant knownAt, List<Step> steps) {

    /**
     * So many times the same step.
     *
     * @param before null where nothing was before
     * @param again positive again after the end of treatment
     */
    public record Step(
            Category before,
            ClinicalType beforeType,
            Category after,
            ClinicalType afterType,
            boolean again,
            long count) {
        public ChangeKind kind() {
            return again ? ChangeKind.AGAIN : ChangeKind.of(before, beforeType, after, afterType);
        }
    }

    public Changes {
        steps = List.copyOf(steps);
    }

    public long count(ChangeKind kind) {
        return steps.stream()
                .filter(s -> s.kind() == kind)
                .mapToLong(Step::count)
                .sum();
    }

    /** What there was, in the order of the kinds. */
    public Map<ChangeKind, Long> byKind() {
        return steps.stream()
                .collect(
                        Collectors.groupingBy(Step::kind, java.util.TreeMap::new, Collectors.summingLong(Step::count)));
    }

    /** How many more belong to the category at the end than at the beginning. */
    public long growth(Category category) {
        return steps.stream()
                .mapToLong(s -> (s.after() == category ? s.count() : 0) - (s.before() == category ? s.count() : 0))
                .sum();
    }

    /** New confirmed cases, the converted ones among them; those positive again are counted apart. */
    public long newConfirmed() {
        return into(Category.CONFIRMED);
    }

    public long newAsymptomatic() {
        return into(Category.ASYMPTOMATIC) - count(ChangeKind.RETURNED);
    }

    /** domain.md §5: confirmed + asymptomatic − converted. */
    public long newlyInfected() {
        return newConfirmed() + newAsymptomatic() - count(ChangeKind.CONVERTED);
    }

    private long into(Category category) {
        return steps.stream()
                .filter(s -> s.after() == category && s.before() != category && !s.again())
                .mapToLong(Step::count)
                .sum();
    }
}
