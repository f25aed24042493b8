package lazaret.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * Who did what, when, to what, from where. A change writes its line in its own transaction: no line without the change,
 * no change without the line. Details are codes and numbers, never names or papers.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT =
            "insert into audit_entry (happened_at, actor, action, subject, facility, outcome, detail, source)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    /** A change, written in the transaction of the change. */
    public void record(String action, String subject, String facility, String detail) {
        write(action, subject, facility, "DONE", detail);
    }

    /**
     * A refused attempt. Called after the rollback of what was attempted, so that the line stays.
     *
     * @param code the refusal's stable code
     */
    public void refused(String action, String subject, String code) {
        write(action, subject, null, "REFUSED", code);
    }

    // The pool enlists the connection in the transaction that runs; without one it commits by itself.
    private void write(String action, String subject, String facility, String outcome, String detail) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setString(2, caller.username());
            insert.setString(3, action);
            insert.setString(4, subject);
            insert.setString(5, facility);
            insert.setString(6, outcome);
            insert.setString(7, detail);
            insert.setString(8, caller.source());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit line was not written", e);
        }
    }
}
