package lazaret.stay.worklist;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order in which somebody walks past the rooms: floor by floor, and on a floor by numbers as people read them, 101
 * before 1001 and 2F before 10F. Floors without a number in their name come last, as they were built.
 */
final class WalkOrder {
    private static final Comparator<Object> NATURAL = natural();

    private WalkOrder() {}

    /** Where a bed is. */
    record Stop(long unitId, String unit, String room, String bed) {
        private boolean isNumbered() {
            return unit.chars().anyMatch(Character::isDigit);
        }
    }

    static Comparator<Stop> ofStops() {
        return Comparator.comparing((Stop stop) -> !stop.isNumbered())
                .thenComparing((one, other) ->
                        one.isNumbered() && other.isNumbered() ? NATURAL.compare(one.unit(), other.unit()) : 0)
                .thenComparingLong(Stop::unitId)
                .thenComparing(Stop::room, NATURAL)
                .thenComparing(Stop::bed, NATURAL);
    }

    private static Comparator<Object> natural() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.SIMPLIFIED_CHINESE);
        collator.setNumericCollation(true);
        return collator.freeze();
    }
}
