package lazaret.exchange.imports;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import lazaret.access.Roles;

/** The report of an import, while it runs and afterwards. */
@Stateless
public class ImportReport {
    private static final int MOST_ROWS = 1_000;

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private ImportJobs jobs;

    /** @throws lazaret.platform.RefusalException NO_SUCH_IMPORT if there is none for the caller */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public ImportResult of(String number, Locale language) {
        ImportJobs.Written job = jobs.require(number);
        return new ImportResult(
                ImportJob.numberOf(job.id()),
                job.kind().word(),
                job.fileName(),
                job.dryRun(),
                job.state(),
                job.read(),
                job.total(),
                job.done(),
                job.skipped(),
                job.failed(),
                job.failure().map(why -> why.in(language)).orElse(""),
                reasons(job.id(), language));
    }

    private List<ImportResult.Reason> reasons(long id, Locale language) {
        String sql = "select row_number, column_name, code, arguments from import_row where import_id = ?"
                + " order by id limit " + MOST_ROWS;
        List<ImportResult.Reason> reasons = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    StoredRefusal why = new StoredRefusal(row.getString("code"), row.getString("arguments"));
                    reasons.add(new ImportResult.Reason(
                            row.getInt("row_number"), row.getString("column_name"), why.code(), why.in(language)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the report of the import could not be read", e);
        }
        return reasons;
    }
}
