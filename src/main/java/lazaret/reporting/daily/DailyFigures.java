package lazaret.reporting.daily;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lazaret.platform.Refusal;

/** All figures of one report. Whether they can be is asked by {@link #refusals}. */
public record DailyFigures(Map<DailyItem, Long> of) {
    private static final long MOST = 1_000_000;

    public DailyFigures {
        of = Collections.unmodifiableMap(new EnumMap<>(of));
    }

    /**
     * One figure that two versions say differently.
     *
     * @param before null where it was not reported
     */
    public record Change(DailyItem item, Long before, Long after) {}

    /** Null where it is missing. */
    public Long get(DailyItem item) {
        return of.get(item);
    }

    /** Nothing new happened: the report says zero, which is something else than not reporting. */
    public boolean isZero() {
        return of.entrySet().stream()
                .filter(figure -> figure.getKey().isNews())
                .allMatch(figure -> figure.getValue() == 0);
    }

    /** What is otherwise than before. */
    public List<Change> changesSince(DailyFigures before) {
        List<Change> changes = new ArrayList<>();
        for (DailyItem item : DailyItem.values()) {
            if (!Objects.equals(before.get(item), get(item))) {
                changes.add(new Change(item, before.get(item), get(item)));
            }
        }
        return changes;
    }

    /** What cannot be: a figure that is missing or impossible, and people who appear or vanish (domain.md §5). */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        for (DailyItem item : DailyItem.values()) {
            Long figure = get(item);
            if (figure == null) {
                refusals.add(DailyRefusal.FIGURE_IS_MISSING.at("/figures/" + item, item));
            } else if (figure < 0 || figure > MOST) {
                refusals.add(DailyRefusal.FIGURE_IS_IMPOSSIBLE.at("/figures/" + item, item, MOST));
            }
        }
        if (refusals.isEmpty() && difference() != 0) {
            refusals.add(DailyRefusal.FIGURES_DO_NOT_ADD_UP.at("/figures/CLOSING", difference()));
        }
        if (refusals.isEmpty() && get(DailyItem.CONVERTED) > get(DailyItem.NEW_CONFIRMED)) {
            refusals.add(DailyRefusal.CONVERTED_ARE_CONFIRMED.at("/figures/CONVERTED"));
        }
        return refusals;
    }

    private long difference() {
        return get(DailyItem.OPENING)
                + get(DailyItem.ADMITTED)
                + get(DailyItem.TRANSFERRED_IN)
                - get(DailyItem.TRANSFERRED_OUT)
                - get(DailyItem.DISCHARGED)
                - get(DailyItem.RELEASED)
                - get(DailyItem.DIED)
                - get(DailyItem.LEFT)
                - get(DailyItem.CLOSING);
    }
}
