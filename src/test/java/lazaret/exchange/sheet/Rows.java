package lazaret.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lazaret.exchange.table.Line;
import lazaret.exchange.table.Lines;
import lazaret.exchange.table.TableFile;

/** Files and lines as an import reads them. */
public final class Rows {
    public static final Instant NOW = Instant.parse("2022-11-24T00:00:00Z");

    private Rows() {}

    /** All rows of a file on the class path. */
    public static <R> List<Row<R>> of(Sheet<R> sheet, String resource, Path folder) {
        try (InputStream bytes = Rows.class.getResourceAsStream(resource)) {
            TableFile file = TableFile.store(bytes, folder);
            Header header = sheet.header(file.titles());
            List<Row<R>> rows = new ArrayList<>();
            try (Lines lines = file.open()) {
                for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                    rows.add(sheet.row(header, line.get(), NOW));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row under these titles. */
    static <R> Row<R> row(Sheet<R> sheet, String titles, String... cells) {
        Header header = sheet.header(List.of(titles.split(",")));
        return sheet.row(header, new Line(2, List.of(cells)), NOW);
    }

    /** What is wrong, as {@code CODE /pointer}. */
    public static String reasons(Row<?> row) {
        return row.refusals().stream()
                .map(refusal -> refusal.code().name() + " " + refusal.pointer())
                .collect(Collectors.joining(", "));
    }
}
