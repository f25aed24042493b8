package lazaret.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Hears what any node announces, over one connection of its own that goes straight to PostgreSQL: a pooler hands a
 * session to others, and with it what it listens to. Lost, it comes back by itself, and every board reads again.
 */
@ApplicationScoped
public class Ear {
    private static final Logger LOG = Logger.getLogger(Ear.class.getName());
    private static final Duration BETWEEN_LOOKS_AT_SESSIONS = Duration.ofSeconds(20);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(1);

    @Inject
    @ConfigProperty(name = "lazaret.db.url")
    private String url;

    /** Past a pooler; without the setting the address that everything else uses. */
    @Inject
    @ConfigProperty(name = "lazaret.db.direct.url")
    private Optional<String> directUrl;

    @Inject
    @ConfigProperty(name = "lazaret.db.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "lazaret.db.password")
    private Optional<String> password;

    @Inject
    private Audience audience;

    private volatile Connection open;
    private volatile boolean stopped;

    /** Listens until it is stopped. */
    void work() {
        boolean wasHeard = true;
        while (!stopped) {
            try {
                listen();
                wasHeard = true;
            } catch (SQLException | RuntimeException e) {
                audience.lost();
                if (wasHeard && !stopped) {
                    LOG.log(Level.WARNING, "no board is told of changes until the database is back", e);
                }
                wasHeard = false;
                pause();
            }
        }
    }

    /** Waiting for a notification knows no interruption, only the end of its connection. */
    void stop() {
        stopped = true;
        try {
            Connection connection = open;
            if (connection != null) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "the connection was gone already", e);
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            open = connection;
            statement.execute("listen " + Announcer.CHANNEL);
            audience.found();
            PGConnection ear = connection.unwrap(PGConnection.class);
            while (!stopped) {
                PGNotification[] heard = ear.getNotifications((int) BETWEEN_LOOKS_AT_SESSIONS.toMillis());
                for (PGNotification one : heard) {
                    audience.tell(Payload.topics(one.getParameter()));
                }
                audience.look();
            }
        }
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(directUrl.orElse(url));
        user.ifPresent(source::setUser);
        password.ifPresent(source::setPassword);
        source.setApplicationName("lazaret live");
        source.setTcpKeepAlive(true);
        return source;
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_ANOTHER_TRY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
