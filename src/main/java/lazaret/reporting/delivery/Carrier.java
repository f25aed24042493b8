package lazaret.reporting.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** Brings a mail to where it is taken. */
@FunctionalInterface
interface Carrier {
    /**
     * Comes back once the mail was taken.
     *
     * @throws ServerIsAway where the others would fare no better
     */
    void carry(MimeMessage mail) throws MessagingException;
}
