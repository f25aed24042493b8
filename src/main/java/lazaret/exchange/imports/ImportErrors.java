package lazaret.exchange.imports;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;

/**
 * The rows that were not taken, as a file with the columns of the one that was sent and the reasons in a last one.
 * Corrected, it can be imported as it is.
 */
@Stateless
public class ImportErrors {
    private static final int ROWS_AT_ONCE = 500;

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private ImportJobs jobs;

    @Inject
    private AuditTrail audit;

    /**
     * Writes CSV in UTF-8 with a byte order mark, as Excel wants it; leaves the stream open.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_IMPORT if there is none for the caller
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public void csv(String number, Locale language, OutputStream target) {
        ImportJobs.Written job = jobs.require(number);
        audit.record("import.errors", number, null, null);
        try {
            ErrorFile file = new ErrorFile(target, strings(job.header()), language);
            print(file, job.id(), language);
            file.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the rows of the import could not be read", e);
        }
    }

    private void print(ErrorFile file, long id, Locale language) throws SQLException, IOException {
        String sql = "select code, arguments, cells from import_row"
                + " where import_id = ? and code <> 'sheet.refusal.COLUMN_IS_IGNORED' order by id";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            query.setFetchSize(ROWS_AT_ONCE);
            List<String> cells = List.of();
            List<String> reasons = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    // The cells stand with the first reason of each row.
                    if (row.getString("cells") != null) {
                        print(file, cells, reasons);
                        cells = strings(row.getString("cells"));
                        reasons.clear();
                    }
                    reasons.add(new StoredRefusal(row.getString("code"), row.getString("arguments")).in(language));
                }
            }
            print(file, cells, reasons);
        }
    }

    private static void print(ErrorFile file, List<String> cells, List<String> reasons) throws IOException {
        if (!reasons.isEmpty()) {
            file.row(cells, reasons);
        }
    }

    private static List<String> strings(String array) {
        return StoredRefusal.array(array).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
