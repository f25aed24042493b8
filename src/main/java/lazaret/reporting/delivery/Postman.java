package lazaret.reporting.delivery;

import jakarta.mail.MessagingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Sends what waits in the outbox, one mail after the other. A mail is recorded as sent after the server took it: a node that
 * dies in between sends it once more, under the same Message-ID, by which mailboxes know it again. Rights are asked at this
 * moment, not at that of the subscription.
 */
final class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    private final DataSource database;
    private final Carrier carrier;
    private final String sender;
    private final Clock clock;

    /** @param database connections without a transaction around them */
    Postman(DataSource database, Carrier carrier, String sender, Clock clock) {
        this.database = database;
        this.carrier = carrier;
        this.sender = sender;
        this.clock = clock;
    }

    /** Goes on until nothing is due any more, or there is no line to the server. */
    void round() {
        boolean more = true;
        while (more) {
            try (Connection connection = database.getConnection()) {
                more = one(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("the outbox could not be emptied", e);
            }
        }
    }

    private boolean one(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Outbox outbox = new Outbox(connection);
            Optional<WaitingMail> next = outbox.claim(clock.instant());
            boolean goesOn = next.isPresent() && attempt(next.get(), outbox);
            connection.commit();
            return goesOn;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Whether it is worth going on. A mail that the program cannot send waits for its next attempt like any other. */
    private boolean attempt(WaitingMail mail, Outbox outbox) throws SQLException {
        try {
            return deliver(mail, outbox);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "mail " + mail.id() + " could not be sent");
            outbox.failed(mail, MailTrouble.MAIL_REFUSED, clock.instant());
            return true;
        }
    }

    private boolean deliver(WaitingMail mail, Outbox outbox) throws SQLException {
        if (!mail.mayBeRead()) {
            outbox.withheld(mail, MailTrouble.RIGHT_IS_GONE);
            return true;
        }
        Instant now = clock.instant();
        try {
            carrier.carry(new ReportLetter(mail).from(sender, now));
        } catch (MessagingException e) {
            MailTrouble trouble = MailTrouble.of(e);
            // the words of the server may hold the address
            LOG.log(Level.WARNING, "mail {0} was not sent: {1}", new Object[] {Long.toString(mail.id()), trouble});
            outbox.failed(mail, trouble, now);
            if (e instanceof ServerIsAway) {
                outbox.postponeOthers(mail, trouble, now);
                return false;
            }
            return true;
        }
        outbox.sent(mail, clock.instant());
        return true;
    }
}
