package lazaret.reporting.definition;

import java.util.List;

/**
 * One picture above the lines of a report; its title is the text {@code catalogue.<report>.chart.<name>}, its lines or bars
 * carry the headings of their columns, and the first column of the report says where along the way each value stands.
 *
 * @param bars beside each other, or lines
 * @param columns names of the columns of figures, in the order of their colours
 */
public record Chart(String name, boolean bars, List<String> columns) {
    public Chart {
        columns = List.copyOf(columns);
    }
}
