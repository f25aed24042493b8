package lazaret.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Sessions and tokens alike: when they were last used, and their end. */
@ApplicationScoped
public class Passes {
    /** A use is written at most this often: a list for people, not an account of every call. */
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Ends every session and every token of an account, in the transaction of the caller. Changes to the account itself
     * come first: whoever signs in at this moment either sees them or is ended here.
     */
    public void endAll(String username) {
        endAllBut(username, Optional.empty());
    }

    /** The same, but for one. */
    public void endAllBut(String username, Optional<Pass> kept) {
        end("account_session", username, kept.filter(pass -> pass.kind() == Pass.Kind.SESSION));
        end("api_token", username, kept.filter(pass -> pass.kind() == Pass.Kind.TOKEN));
    }

    private void end(String table, String username, Optional<Pass> kept) {
        em.createNativeQuery("delete from " + table
                        + " where account_id = (select id from account where username = ?) and id <> ?")
                .setParameter(1, username)
                .setParameter(2, kept.map(Pass::id).orElse(0L))
                .executeUpdate();
    }

    /** Ends one of the account's own; nothing happens where it is somebody else's or has ended before. */
    public void end(String username, Pass pass) {
        em.createNativeQuery("delete from " + table(pass)
                        + " where account_id = (select id from account where username = ?) and id = ?")
                .setParameter(1, username)
                .setParameter(2, pass.id())
                .executeUpdate();
    }

    void used(Pass pass, Instant lastUsed) {
        Instant now = clock.instant();
        if (lastUsed.plus(EVERY).isAfter(now)) {
            return;
        }
        String sql = "update " + table(pass) + " set last_used_at = ? where id = ? and last_used_at < ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setLong(2, pass.id());
            update.setTimestamp(3, Timestamp.from(now));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the last use could not be written", e);
        }
    }

    private static String table(Pass pass) {
        return pass.kind() == Pass.Kind.SESSION ? "account_session" : "api_token";
    }
}
