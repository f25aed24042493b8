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
import lazaret.exchange.export.WrittenTable;
import lazaret.exchange.sheet.Mapping;
import lazaret.platform.Texts;

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
     * Leaves the stream open.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_IMPORT if there is none for the caller
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public void write(String number, WrittenTable.Format format, Locale language, OutputStream target) {
        ImportJobs.Written job = jobs.require(number);
        audit.record("import.errors", number, null, null);
        try (ErrorFile file = new ErrorFile(format, target, titles(job, language), language)) {
            print(file, job.id(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the rows of the import could not be read", e);
        }
    }

    /** Somebody may have said by hand what a column is; the file says it by itself. */
    private static List<String> titles(ImportJobs.Written job, Locale language) {
        Mapping mapping = new Mapping(strings(job.columns()));
        List<String> titles = strings(job.header());
        return mapping.pointers().isEmpty()
                ? titles
                : mapping.speakingTitles(
                        titles,
                        job.kind().sheet().columns(),
                        language,
                        title -> Texts.of(language, "imports.errors.passedOver", title));
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
