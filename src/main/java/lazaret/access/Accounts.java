package lazaret.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The accounts as the door asks for them: one query each. */
@ApplicationScoped
public class Accounts {
    private static final String SELECT = "select a.id, a.username, a.display_name, a.role, a.all_facilities,"
            + " a.must_change, a.password_hash,"
            + " array(select f.facility_code from account_facility f where f.account_id = a.id) as facilities"
            + " from account a ";

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    record Stored(long id, String passwordHash, SignedIn who) {}

    /** Who this is, as long as the account is active. */
    public Optional<SignedIn> signedIn(String username) {
        return stored(username).map(Stored::who);
    }

    Optional<Stored> stored(String username) {
        return one(SELECT + "where a.active and a.username = ?", username);
    }

    Optional<SignedIn> behind(byte[] tokenHash) {
        String byToken = SELECT
                + "join api_token t on t.account_id = a.id where a.active and t.token_hash = ? and t.expires_at > now()";
        return one(byToken, tokenHash).map(Stored::who);
    }

    private Optional<Stored> one(String sql, Object key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the accounts could not be read", e);
        }
    }

    private static Stored read(ResultSet row) throws SQLException {
        Array facilities = row.getArray("facilities");
        Set<String> codes = Arrays.stream((Object[]) facilities.getArray())
                .map(String.class::cast)
                .collect(Collectors.toUnmodifiableSet());
        SignedIn who = new SignedIn(
                row.getString("username"),
                row.getString("display_name"),
                row.getString("role"),
                row.getBoolean("all_facilities"),
                codes,
                row.getBoolean("must_change"));
        return new Stored(row.getLong("id"), row.getString("password_hash"), who);
    }
}
