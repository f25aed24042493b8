package lazaret.exchange.imports;

import static lazaret.platform.SharedJson.JSON;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import lazaret.exchange.sheet.SheetRefusal;
import lazaret.platform.Refusal;

/** Writes why rows were not taken: one line for each reason, the cells of the row once. */
final class FailedRows {
    private static final String INSERT =
            "insert into import_row (import_id, row_number, column_name, code, arguments, cells)"
                    + " values (?, ?, ?, ?, ?::jsonb, ?::jsonb)";
    private static final int LINE_OF_TITLES = 1;

    private FailedRows() {}

    static void write(Connection connection, ImportJob job, List<Tally.FailedRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Tally.FailedRow row : rows) {
                String cells = JSON.createArrayBuilder(row.line().cells().stream()
                                .map(FailedRows::storable)
                                .toList())
                        .build()
                        .toString();
                for (Refusal refusal : row.refusals()) {
                    add(insert, job, row.line().number(), job.header().titleOf(refusal.pointer()), refusal, cells);
                    cells = null;
                }
            }
            insert.executeBatch();
        }
    }

    static void writeIgnored(Connection connection, ImportJob job, List<String> titles) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (String title : titles) {
                add(insert, job, LINE_OF_TITLES, title, SheetRefusal.COLUMN_IS_IGNORED.refusal(title), null);
            }
            insert.executeBatch();
        }
    }

    private static void add(
            PreparedStatement insert, ImportJob job, int line, String column, Refusal refusal, String cells)
            throws SQLException {
        StoredRefusal stored = StoredRefusal.of(refusal);
        insert.setLong(1, job.id());
        insert.setInt(2, line);
        insert.setString(3, storable(column));
        insert.setString(4, stored.key());
        insert.setString(5, stored.arguments());
        insert.setString(6, cells);
        insert.addBatch();
    }

    /** PostgreSQL stores no NUL, in JSON neither. */
    private static String storable(String text) {
        return text.replace('\u0000', '\ufffd');
    }
}
