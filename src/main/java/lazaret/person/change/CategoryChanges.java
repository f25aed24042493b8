package lazaret.person.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lazaret.person.Category;
import lazaret.person.ClinicalType;

/**
 * The history of somebody's category as steps. Entries are never changed: one that was wrong is followed by another of
 * the same time, recorded later, and then counts no more.
 */
public final class CategoryChanges {
    private static final Comparator<Entry> BY_TIME_THEN_RECORD =
            Comparator.comparing(Entry::at).thenComparing(Entry::recordedAt).thenComparing(Entry::id);

    private CategoryChanges() {}

    /** One recorded category. */
    public record Entry(long id, Instant at, Instant recordedAt, Category category, ClinicalType clinicalType) {}

    /**
     * One entry and what it meant.
     *
     * @param kind null where a later entry of the same time took its place
     */
    public record Change(Entry entry, Category before, ClinicalType beforeType, ChangeKind kind) {
        public boolean counts() {
            return kind != null;
        }
    }

    /** Every entry of one person in order of time, with its meaning. */
    public static List<Change> of(List<Entry> entries) {
        List<Entry> sorted = entries.stream().sorted(BY_TIME_THEN_RECORD).toList();
        List<Change> changes = new ArrayList<>();
        Category before = null;
        ClinicalType beforeType = null;
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            boolean replaced = i + 1 < sorted.size() && sorted.get(i + 1).at().equals(entry.at());
            if (replaced) {
                changes.add(new Change(entry, before, beforeType, null));
                continue;
            }
            ChangeKind kind = ChangeKind.of(before, beforeType, entry.category(), entry.clinicalType());
            changes.add(new Change(entry, before, beforeType, kind));
            before = entry.category();
            beforeType = entry.clinicalType();
        }
        return changes;
    }
}
