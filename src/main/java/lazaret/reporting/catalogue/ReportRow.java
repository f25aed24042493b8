package lazaret.reporting.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One line of a report.
 *
 * @param level 0 for a fact, 1 for a subtotal, 2 for a total
 * @param alarm wants attention: printed in red
 * @param values in the order of the columns: String, Long, BigDecimal, Instant, LocalDate or null
 */
public record ReportRow(int level, boolean alarm, List<Object> values) {
    public ReportRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
