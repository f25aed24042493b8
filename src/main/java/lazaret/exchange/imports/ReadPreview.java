package lazaret.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.exchange.table.Line;
import lazaret.exchange.table.Lines;
import lazaret.exchange.table.TableFile;

/** The columns and first rows of a file that waits. */
@Stateless
public class ReadPreview {
    private static final int FIRST_ROWS = 3;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_SAMPLE = 40;

    @Inject
    private Caller caller;

    @Inject
    private WaitingFiles waiting;

    /** Empty when the caller has no such file, or has it no more. */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public Optional<ImportPreview> of(String ticket, Locale language) {
        return waiting.find(ticket, caller.username()).map(found -> preview(found, language));
    }

    private static ImportPreview preview(WaitingFiles.Waiting found, Locale language) {
        List<Line> rows = firstRows(found.file());
        List<String> titles = found.file().titles();
        return new ImportPreview(
                found.ticket(),
                found.kind().word(),
                found.fileName(),
                found.file().rows(),
                IntStream.range(0, Math.min(titles.size(), MOST_COLUMNS))
                        .mapToObj(place -> new ImportPreview.Column(
                                place,
                                titles.get(place).strip(),
                                found.mapping().pointers().get(place),
                                rows.stream()
                                        .map(row -> shortened(row.cell(place)))
                                        .toList()))
                        .toList(),
                found.kind().sheet().columns().stream()
                        .map(column ->
                                new ImportPreview.Field(column.pointer(), column.title(language), column.required()))
                        .toList());
    }

    private static List<Line> firstRows(TableFile file) {
        List<Line> rows = new ArrayList<>();
        try (Lines lines = file.open()) {
            Optional<Line> line = lines.next();
            while (line.isPresent() && rows.size() < FIRST_ROWS) {
                if (!line.get().isBlank()) {
                    rows.add(line.get());
                }
                line = lines.next();
            }
        }
        return rows;
    }

    private static String shortened(String cell) {
        String shown = cell.strip();
        return shown.length() > LONGEST_SAMPLE ? shown.substring(0, LONGEST_SAMPLE) + "…" : shown;
    }
}
