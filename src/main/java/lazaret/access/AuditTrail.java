package lazaret.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import lazaret.platform.Changed;

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

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private Event<Changed> changed;

    /** A change, written in the transaction of the change; open boards hear of it once that is committed. */
    public void record(String action, String subject, String facility, String detail) {
        List<Object> line = line(action, subject, facility, "DONE", detail);
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            writeWithTheChange(line);
        } else {
            writeAlone(line);
        }
        changed.fire(new Changed(action, subject, facility));
    }

    /**
     * A refused attempt. Called after the rollback of what was attempted, so that the line stays.
     *
     * @param code the refusal's stable code
     */
    public void refused(String action, String subject, String code) {
        writeAlone(line(action, subject, null, "REFUSED", code));
    }

    private List<Object> line(String action, String subject, String facility, String outcome, String detail) {
        List<Object> line = new ArrayList<>();
        line.add(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        line.add(caller.username());
        line.add(action);
        line.add(subject);
        line.add(facility);
        line.add(outcome);
        line.add(detail);
        line.add(caller.source());
        return line;
    }

    // Over the connection of the change: asking the pool for a second one while holding the first stops everybody as
    // soon as as many changes run as there are connections.
    private void writeWithTheChange(List<Object> line) {
        Query insert = em.createNativeQuery(INSERT);
        for (int i = 0; i < line.size(); i++) {
            insert.setParameter(i + 1, line.get(i));
        }
        insert.executeUpdate();
    }

    private void writeAlone(List<Object> line) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < line.size(); i++) {
                insert.setObject(i + 1, line.get(i));
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit line was not written", e);
        }
    }
}
