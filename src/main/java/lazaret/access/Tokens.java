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

    private static final String ISSUE = """
            with door as (update account set signed_in_at = ? where id = ? and active and password_hash = ? returning id)
            insert into api_token (account_id, token_hash, created_at, last_used_at, expires_at, source, client)
            select id, ?, ?, ?, ?, ?, ? from door""";

    private static final String SWEEP = "delete from api_token where id in"
            + " (select id from api_token where expires_at < ? for update skip locked)";

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** A token and the moment it stops working. */
    public record Token(String token, Instant expiresAt) {}

    /**
     * Gives out a new one.
     *
     * @param source address of the program
     * @param client how the program calls itself; may be null
     * @throws lazaret.platform.RefusalException WRONG_NAME_OR_PASSWORD where the account was changed since
     */
    public Token issue(Admission admitted, String source, String client) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        store(admitted, hash(token), now, source, client);
        return new Token(token, now.plus(LIFETIME));
    }

    /** Who this token stands for, while it is valid and the account active. */
    Optional<Accounts.Shown> whoHolds(String token) {
        return accounts.ofToken(hash(token));
    }

    private void store(Admission admitted, byte[] hash, Instant from, String source, String client) {
        Timestamp now = Timestamp.from(from);
        try (Connection connection = database.getConnection();
                PreparedStatement sweep = connection.prepareStatement(SWEEP);
                PreparedStatement insert = connection.prepareStatement(ISSUE)) {
            sweep.setTimestamp(1, now);
            sweep.executeUpdate();
            insert.setTimestamp(1, now);
            insert.setLong(2, admitted.account());
            insert.setString(3, admitted.passwordHash());
            insert.setBytes(4, hash);
            insert.setTimestamp(5, now);
            insert.setTimestamp(6, now);
            insert.setTimestamp(7, Timestamp.from(from.plus(LIFETIME)));
            insert.setString(8, source);
            insert.setString(9, Client.shortened(client));
            if (insert.executeUpdate() == 0) {
                throw AccessRefusal.WRONG_NAME_OR_PASSWORD.refusal().asException();
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
