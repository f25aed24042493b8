package lazaret.reporting.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.reporting.definition.Column;

/**
 * What a report says otherwise than the one issued before of the same.
 *
 * @param number of the earlier one
 * @param knownAt as known when the earlier one was made
 * @param changes in the order of the new report; what it lacks stands last
 */
public record Correction(String number, Instant knownAt, List<Change> changes) {

    /**
     * A line that is new, gone, or has other figures.
     *
     * @param before null where the line is new
     * @param after null where it is gone
     */
    public record Change(ReportRow before, ReportRow after) {}

    public Correction {
        changes = List.copyOf(changes);
    }

    /** Lines are the same line if all that is no figure agrees. */
    static List<Change> between(List<ReportRow> before, List<ReportRow> after, List<Column> columns) {
        Map<Object, List<ReportRow>> earlier = new LinkedHashMap<>();
        before.forEach(row -> earlier.computeIfAbsent(key(row, columns), key -> new ArrayList<>())
                .add(row));
        List<Change> changes = new ArrayList<>();
        for (ReportRow row : after) {
            List<ReportRow> same = earlier.getOrDefault(key(row, columns), List.of());
            ReportRow old = same.isEmpty() ? null : same.remove(0);
            if (old == null || !old.values().equals(row.values())) {
                changes.add(new Change(old, row));
            }
        }
        earlier.values().forEach(gone -> gone.forEach(row -> changes.add(new Change(row, null))));
        return changes;
    }

    private static Object key(ReportRow row, List<Column> columns) {
        List<Object> key = new ArrayList<>();
        key.add(row.level());
        for (int i = 0; i < columns.size(); i++) {
            key.add(columns.get(i).isNumber() ? null : row.values().get(i));
        }
        return key;
    }
}
