package lazaret.exchange.imports;

import static lazaret.platform.SharedJson.JSON;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.exchange.sheet.Header;
import lazaret.exchange.table.TableFile;
import lazaret.platform.Changed;
import lazaret.platform.Refusal;

/**
 * Writes down how far imports are. Once begun, always in a transaction of its own: a dry run that is rolled back has a
 * report too, and whoever watches sees progress.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ImportLedger {
    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Changed> changed;

    /** A new import, running as soon as the transaction of the caller is committed; without that it never was. */
    @Transactional(Transactional.TxType.MANDATORY)
    ImportJob open(ImportKind kind, String fileName, boolean dryRun, TableFile file, Header header) {
        String sql =
                "insert into import_job (kind, file_name, dry_run, state, total_rows, header, columns, started_by, started_at)"
                        + " values (?, ?, ?, 'RUNNING', ?, ?::jsonb, ?::jsonb, ?, ?) returning id";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, kind.name());
            insert.setString(2, fileName);
            insert.setBoolean(3, dryRun);
            insert.setInt(4, file.rows());
            insert.setString(5, JSON.createArrayBuilder(file.titles()).build().toString());
            insert.setString(
                    6,
                    JSON.createArrayBuilder(header.mapping().pointers()).build().toString());
            insert.setString(7, caller.username());
            insert.setTimestamp(8, Timestamp.from(clock.instant()));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                ImportJob job = new ImportJob(row.getLong(1), kind, dryRun, file, header);
                audit.record("import.start", job.number(), null, kind + (dryRun ? " dry-run" : ""));
                return job;
            }
        } catch (SQLException e) {
            throw unwritten(e);
        }
    }

    /** Adds a chunk; answers whether somebody asked to stop. */
    boolean add(ImportJob job, Tally tally) {
        String sql = "update import_job set read_rows = read_rows + ?, done = done + ?, skipped = skipped + ?,"
                + " failed = failed + ? where id = ? returning cancel_requested";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            FailedRows.write(connection, job, tally.failed());
            update.setInt(1, tally.read());
            update.setInt(2, tally.done());
            update.setInt(3, tally.skipped());
            update.setInt(4, tally.failed().size());
            update.setLong(5, job.id());
            if (!job.dryRun() && tally.done() > 0) {
                changed.fire(new Changed("import.rows", job.number(), null)); // its rows have no line each
            }
            try (ResultSet row = update.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw unwritten(e);
        }
    }

    /** Says once what is passed over, at the line of titles. */
    void ignored(ImportJob job, List<String> titles) {
        try (Connection connection = database.getConnection()) {
            FailedRows.writeIgnored(connection, job, titles);
        } catch (SQLException e) {
            throw unwritten(e);
        }
    }

    void end(ImportJob job, ImportState state) {
        end(job, state, null, null);
    }

    void fail(ImportJob job, Refusal why) {
        StoredRefusal stored = StoredRefusal.of(why);
        end(job, ImportState.FAILED, stored.key(), stored.arguments());
    }

    private void end(ImportJob job, ImportState state, String failure, String arguments) {
        String sql = "update import_job set state = ?, failure = ?, failure_arguments = ?::jsonb, ended_at = ?"
                + " where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, state.name());
            update.setString(2, failure);
            update.setString(3, arguments);
            update.setTimestamp(4, Timestamp.from(clock.instant()));
            update.setLong(5, job.id());
            update.executeUpdate();
            audit.record("import.end", job.number(), null, state.name());
        } catch (SQLException e) {
            throw unwritten(e);
        }
    }

    private static IllegalStateException unwritten(SQLException cause) {
        return new IllegalStateException("the state of the import was not written", cause);
    }
}
