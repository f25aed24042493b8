package lazaret.reporting.definition;

import java.util.List;
import java.util.Set;

/**
 * One report of the catalogue. Its statement is {@code <name>.sql} beside the catalogue, its words are
 * {@code catalogue.<name>.title} and {@code .what}; the rows may carry {@code level} (1: subtotal, 2: total) and
 * {@code alarm} (printed in red) beside the columns.
 *
 * @param name as addresses have it, for example {@code disinfections}
 * @param prefix what its numbers begin with, for example {@code DIS}
 * @param roles who may ask for it
 * @param span whether it tells of a moment or of a window that ends there
 * @param scope whether it is asked for the city, for one facility, or for either
 * @param landscape whether the paper lies
 * @param charts pictures above the lines, four at most
 */
public record Definition(
        String name,
        String prefix,
        Set<String> roles,
        Span span,
        Scope scope,
        boolean landscape,
        List<Column> columns,
        List<Chart> charts) {

    /** Without pictures. */
    public Definition(
            String name,
            String prefix,
            Set<String> roles,
            Span span,
            Scope scope,
            boolean landscape,
            List<Column> columns) {
        this(name, prefix, roles, span, scope, landscape, columns, List.of());
    }

    /** What the figures are of. */
    public enum Span {
        MOMENT,
        WINDOW,
        /** A window of two weeks unless asked otherwise, told day by day. */
        DAYS
    }

    /** Whose figures they are. */
    public enum Scope {
        /** Of people, wherever they lie: no facility can be asked for. */
        CITY,
        ANY,
        ONE_FACILITY
    }

    public Definition {
        roles = Set.copyOf(roles);
        columns = List.copyOf(columns);
        charts = List.copyOf(charts);
    }

    public boolean hasNames() {
        return columns.stream().anyMatch(Column::personal);
    }

    /** Bags of waste are reconciled, too. */
    public boolean isOfWaste() {
        return name.startsWith("waste-");
    }

    /** What is printed: everything, or what says of nobody who it is. */
    public List<Column> columns(boolean nameless) {
        return columns.stream()
                .filter(column -> !nameless || !column.personal())
                .toList();
    }

    /** Name of the compiled template. */
    public String template(boolean nameless) {
        return "list-" + name + (nameless && hasNames() ? "-nameless" : "");
    }
}
