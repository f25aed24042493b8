package lazaret.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Tells all nodes of what was committed here. A use case only leaves a note in memory; one thread gathers the notes and
 * sends them in a transaction of their own, because a notification inside every transaction makes commits wait for each
 * other.
 */
@ApplicationScoped
public class Announcer {
    static final String CHANNEL = "lazaret_live";

    /** So no board is told more often than twice a second. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(2);
    private static final Logger LOG = Logger.getLogger(Announcer.class.getName());

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private Pending pending;

    @Inject
    private Whereabouts whereabouts;

    /** Works until the thread is interrupted. */
    void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Pending.Batch batch = pending.take();
                Thread.sleep((announced(batch) ? PAUSE : AFTER_A_FAILURE).toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean announced(Pending.Batch batch) {
        try {
            send(Payload.of(whereabouts.topics(batch)));
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "boards are told later: the database did not take it", e);
            pending.putBack(batch);
            return false;
        }
    }

    private void send(List<String> payloads) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            for (String payload : payloads) {
                notify.setString(1, CHANNEL);
                notify.setString(2, payload);
                notify.execute();
            }
        }
    }
}
