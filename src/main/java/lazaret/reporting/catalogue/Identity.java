package lazaret.reporting.catalogue;

import java.util.List;

/**
 * One of the equations of domain.md §5 with its figures. Both sides are counted independently of each other.
 *
 * @param name under which its sentence stands: {@code catalogue.identity.<name>}
 * @param figures in the order of the sentence
 * @param difference left side less right side; 0, or the report says so in red
 * @param records what stands behind a difference; empty where nobody knows
 */
public record Identity(String name, List<Long> figures, long difference, List<String> records) {
    public Identity {
        figures = List.copyOf(figures);
        records = List.copyOf(records);
    }

    public boolean holds() {
        return difference == 0 && records.isEmpty();
    }
}
