package lazaret.exchange.table;

import java.util.List;

/**
 * One line of a table.
 *
 * @param number as a spreadsheet shows it: the first line of the file is 1, empty lines are counted
 * @param cells as they stand in the file, from the first column on; may be fewer or more than there are titles
 */
public record Line(int number, List<String> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The cell in that place, empty where the line is shorter. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }
}
