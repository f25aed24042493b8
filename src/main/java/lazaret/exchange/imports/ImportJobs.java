package lazaret.exchange.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import lazaret.access.Caller;
import lazaret.access.SignedIn;

/** The imports as they are written down, for those who may see them. */
@ApplicationScoped
public class ImportJobs {
    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private Caller caller;

    /**
     * @param header the titles of the file as a JSON array
     * @param columns the fields that they were taken for, likewise
     * @param failure why it ended early, if it did
     */
    record Written(
            long id,
            ImportKind kind,
            String fileName,
            boolean dryRun,
            ImportState state,
            int read,
            int total,
            int done,
            int skipped,
            int failed,
            String startedBy,
            String header,
            String columns,
            Optional<StoredRefusal> failure) {}

    /**
     * The import of that number. Rows hold names and papers: others than who brought the file see it only if they could
     * have brought it for every facility.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_IMPORT if there is none for the caller
     */
    Written require(String number) {
        return find(number)
                .filter(this::mayBeSeen)
                .orElseThrow(() -> ImportRefusal.NO_SUCH_IMPORT.refusal(number).asException());
    }

    private boolean mayBeSeen(Written job) {
        SignedIn who = caller.require();
        return job.startedBy().equals(who.username())
                || (who.allFacilities() && job.kind().isFor(who.role()));
    }

    private Optional<Written> find(String number) {
        if (!number.matches("I\\d{1,18}")) {
            return Optional.empty();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select * from import_job where id = ?")) {
            query.setLong(1, Long.parseLong(number.substring(1)));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the import could not be read", e);
        }
    }

    private static Written read(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        return new Written(
                row.getLong("id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getBoolean("dry_run"),
                ImportState.valueOf(row.getString("state")),
                row.getInt("read_rows"),
                row.getInt("total_rows"),
                row.getInt("done"),
                row.getInt("skipped"),
                row.getInt("failed"),
                row.getString("started_by"),
                row.getString("header"),
                row.getString("columns"),
                failure == null
                        ? Optional.empty()
                        : Optional.of(new StoredRefusal(failure, row.getString("failure_arguments"))));
    }
}
