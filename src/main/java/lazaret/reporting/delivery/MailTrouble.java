package lazaret.reporting.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;

/** Why a mail did not go out, as people are told. What a mail server says itself may name somebody and is not kept. */
public enum MailTrouble {
    /** No connection, or it broke: whether the mail was taken is not known. */
    NO_ANSWER,
    /** The server does not take our user and password. */
    SIGN_IN_REFUSED,
    /** The server will never take mail for this address. */
    ADDRESS_REFUSED,
    /** The server does not take this mail now: it is too big, or the mailbox is full. */
    MAIL_REFUSED,
    /** Whoever subscribed is no official any more, or may not sign in. */
    RIGHT_IS_GONE,
    /** Paused or deleted before the mail went out. */
    NOT_WANTED,
    /** The report was refused, for example because its facility is gone. */
    REPORT_REFUSED;

    static MailTrouble of(MessagingException error) {
        if (error instanceof AuthenticationFailedException) {
            return SIGN_IN_REFUSED;
        }
        if (error instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0) {
            return ADDRESS_REFUSED;
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return NO_ANSWER;
            }
        }
        return MAIL_REFUSED;
    }

    /** Trying again would change nothing. */
    boolean isFinal() {
        return this != NO_ANSWER && this != SIGN_IN_REFUSED && this != MAIL_REFUSED;
    }
}
