package lazaret.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Browsers that are signed in. The server's own session only holds the number of the row here; whoever ends the row has
 * signed the browser out from its next request on, whichever node answers it.
 */
@ApplicationScoped
public class Sessions {
    /** The session-timeout of web.xml, and the minute by which the last use is written late. */
    public static final Duration IDLE = Duration.ofMinutes(61);

    private static final String OPEN = """
            with door as (update account set signed_in_at = ? where id = ? and active and password_hash = ? returning id)
            insert into account_session (account_id, opened_at, last_used_at, source, client)
            select id, ?, ?, ?, ? from door returning id""";

    private static final String SWEEP = "delete from account_session where id in"
            + " (select id from account_session where last_used_at < ? for update skip locked)";

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private Clock clock;

    /**
     * Opens one, and sweeps up those that nobody has used for long.
     *
     * @param source address of the browser
     * @param client how the browser calls itself; may be null
     * @throws lazaret.platform.RefusalException WRONG_NAME_OR_PASSWORD where the account was changed since
     */
    public Pass open(Admission admitted, String source, String client) {
        Timestamp now = Timestamp.from(clock.instant());
        try (Connection connection = database.getConnection();
                PreparedStatement sweep = connection.prepareStatement(SWEEP);
                PreparedStatement insert = connection.prepareStatement(OPEN)) {
            sweep.setTimestamp(1, Timestamp.from(clock.instant().minus(IDLE)));
            sweep.executeUpdate();
            insert.setTimestamp(1, now);
            insert.setLong(2, admitted.account());
            insert.setString(3, admitted.passwordHash());
            insert.setTimestamp(4, now);
            insert.setTimestamp(5, now);
            insert.setString(6, source);
            insert.setString(7, Client.shortened(client));
            try (ResultSet opened = insert.executeQuery()) {
                if (!opened.next()) {
                    throw AccessRefusal.WRONG_NAME_OR_PASSWORD.refusal().asException();
                }
                return new Pass(Pass.Kind.SESSION, opened.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the session could not be opened", e);
        }
    }

    /** Ends one; nothing happens where it has ended before. */
    public void close(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from account_session where id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the session could not be ended", e);
        }
    }
}
