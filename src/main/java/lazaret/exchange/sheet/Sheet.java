package lazaret.exchange.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.exchange.table.Line;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;
import lazaret.platform.SeenInFile;

/**
 * One kind of import: its columns, what a row means, and who takes the rows.
 *
 * @param <R> the row of the bulk sibling that takes them
 */
public abstract class Sheet<R> {

    /** In the order of the template. */
    public abstract List<Column> columns();

    /**
     * Which column is which in a file with these titles.
     *
     * @throws lazaret.platform.RefusalException if it cannot do without one that is not there
     */
    public final Header header(List<String> titles) {
        return header(titles, Mapping.guess(titles, columns()));
    }

    /**
     * The same, where somebody said what the columns are.
     *
     * @throws lazaret.platform.RefusalException if it cannot do without a column that is not there
     */
    public Header header(List<String> titles, Mapping mapping) {
        return new Header(titles, columns(), mapping);
    }

    /** The row's value; what cannot be read is null in it and refused in the cells. */
    protected abstract R read(Cells cells);

    /** What the use case itself would say about these values, without asking the database. */
    protected abstract List<Refusal> wrongWith(R value, Instant now);

    /** Takes a chunk in the running transaction; one outcome for each row, in their order. */
    public abstract List<RowOutcome> take(List<R> rows, Taking by);

    /** The facility whose staff alone may bring this row, if it is about one. */
    public Optional<String> facilityOf(R value) {
        return Optional.empty();
    }

    /** With whom and for whom rows are taken: one object for a file. */
    public record Taking(Takers takers, SeenInFile seen, String account) {}

    public final Row<R> row(Header header, Line line, Instant now) {
        Cells cells = new Cells(header, line);
        R value = read(cells);
        List<Refusal> refusals = new ArrayList<>(cells.refusals());
        Set<String> spokenOf = refusals.stream().map(Refusal::pointer).collect(Collectors.toSet());
        // Even an unreadable row is asked for more, so that one correction is enough.
        wrongWith(value, now).stream()
                .filter(refusal -> !spokenOf.contains(refusal.pointer()))
                .forEach(refusals::add);
        return new Row<>(
                line, value, refusals.stream().map(header::inWordsOfTheFile).toList());
    }
}
