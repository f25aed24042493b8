package lazaret.exchange.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lazaret.exchange.export.WrittenTable;
import lazaret.platform.Texts;

/** The columns of a file and the reasons in a last one. */
final class ErrorFile implements AutoCloseable {
    private final WrittenTable table;
    private final int width;

    ErrorFile(WrittenTable.Format format, OutputStream target, List<String> titles, Locale language)
            throws IOException {
        this.width = titles.size();
        this.table = WrittenTable.begin(format, target, line(titles, Texts.of(language, "imports.errors.reason")));
    }

    void row(List<String> cells, List<String> reasons) throws IOException {
        table.row(line(cells, String.join(" ", reasons)));
    }

    private List<String> line(List<String> cells, String last) {
        List<String> line = new ArrayList<>(width + 1);
        for (int place = 0; place < width; place++) {
            line.add(place < cells.size() ? cells.get(place) : "");
        }
        line.add(last);
        return line;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
