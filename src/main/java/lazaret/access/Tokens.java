package lazaret.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;

/** Bearer tokens of outside clients: 256 random bits, stored as their SHA-256, valid for twelve hours. */
@ApplicationScoped
public class Tokens {
    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** A token and the moment it stops working. */
    public record Token(String token, Instant expiresAt) {}

    public Token issue(SignedIn who) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        store(who, hash(token), now, now.plus(LIFETIME));
        return new Token(token, now.plus(LIFETIME));
    }

    /** Who this token stands for, while it is valid and the account active. */
    Optional<SignedIn> whoHolds(String token) {
        return accounts.behind(hash(token));
    }

    private void store(SignedIn who, byte[] hash, Instant from, Instant until) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement old = connection.prepareStatement("delete from api_token where expires_at < ?")) {
                old.setTimestamp(1, Timestamp.from(from));
                old.executeUpdate();
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into api_token (token_hash, account_id, created_at, expires_at)"
                            + " select ?, id, ?, ? from account where username = ?")) {
                insert.setBytes(1, hash);
                insert.setTimestamp(2, Timestamp.from(from));
                insert.setTimestamp(3, Timestamp.from(until));
                insert.setString(4, who.username());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the token could not be stored", e);
        }
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
