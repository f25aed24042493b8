package lazaret.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The accounts as the door asks for them: one query each. */
@ApplicationScoped
public class Accounts {
    private static final String COLUMNS = "select a.id, a.username, a.display_name, a.role, a.all_facilities,"
            + " a.must_change, a.password_hash,"
            + " array(select f.facility_code from account_facility f where f.account_id = a.id) as facilities";

    private static final String BY_NAME = COLUMNS + " from account a where a.active and a.username = ?";

    private static final String BY_SESSION = COLUMNS + ", p.id as pass, p.last_used_at from account a"
            + " join account_session p on p.account_id = a.id where a.active and p.id = ? and p.last_used_at > ?";

    private static final String BY_TOKEN = COLUMNS + ", p.id as pass, p.last_used_at from account a"
            + " join api_token p on p.account_id = a.id where a.active and p.token_hash = ? and p.expires_at > ?";

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private Clock clock;

    record Stored(long id, String passwordHash, SignedIn who) {}

    /** Somebody at the door, with what they show there. */
    record Shown(SignedIn who, Pass pass, Instant lastUsed) {}

    /** Who this is, as long as the account is active. */
    public Optional<SignedIn> signedIn(String username) {
        return stored(username).map(Stored::who);
    }

    /** Who is signed in by a session of a browser, as the account stands now; nobody once it has ended. */
    public Optional<SignedIn> signedInBy(long session) {
        return ofSession(session).map(Shown::who);
    }

    Optional<Stored> stored(String username) {
        return one(BY_NAME, Accounts::stored, username);
    }

    Optional<Shown> ofSession(long id) {
        return one(
                BY_SESSION,
                row -> shown(row, Pass.Kind.SESSION),
                id,
                time(clock.instant().minus(Sessions.IDLE)));
    }

    Optional<Shown> ofToken(byte[] hash) {
        return one(BY_TOKEN, row -> shown(row, Pass.Kind.TOKEN), hash, time(clock.instant()));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> one(String sql, Reading<T> reading, Object... keys) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < keys.length; i++) {
                select.setObject(i + 1, keys[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the accounts could not be read", e);
        }
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Shown shown(ResultSet row, Pass.Kind kind) throws SQLException {
        return new Shown(
                who(row),
                new Pass(kind, row.getLong("pass")),
                row.getTimestamp("last_used_at").toInstant());
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getLong("id"), row.getString("password_hash"), who(row));
    }

    private static SignedIn who(ResultSet row) throws SQLException {
        Array facilities = row.getArray("facilities");
        Set<String> codes = Arrays.stream((Object[]) facilities.getArray())
                .map(String.class::cast)
                .collect(Collectors.toUnmodifiableSet());
        return new SignedIn(
                row.getString("username"),
                row.getString("display_name"),
                row.getString("role"),
                row.getBoolean("all_facilities"),
                codes,
                row.getBoolean("must_change"));
    }
}
