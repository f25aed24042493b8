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
    /** The server will never take this mail. */
    MAIL_REFUSED_FOR_GOOD,
    /** Whoever subscribed is no official any more, or may not sign in. */
    RIGHT_IS_GONE,
    /** Paused or deleted before the mail went out. */
    NOT_WANTED,
    /** The report was refused, for example because its facility is gone. */
    REPORT_REFUSED;

    private static final String BROKEN_LINE = "[EOF]";
    private static final String SIGN_IN_FIRST = "530";

    static MailTrouble of(MessagingException error) {
        if (error instanceof ServerIsAway) {
            return error.getCause() instanceof AuthenticationFailedException ? SIGN_IN_REFUSED : NO_ANSWER;
        }
        if (error instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0) {
            return ADDRESS_REFUSED;
        }
        if (error instanceof SendFailedException refused && refused.getNextException() == null) {
            return of(refused.getMessage());
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return NO_ANSWER;
            }
        }
        return MAIL_REFUSED;
    }

    /**
     * What the server answered to the mail itself; a sender it does not like is a cause of its own, and wants to be set up
     * otherwise. Of a line that breaks the library makes an answer, too.
     */
    private static MailTrouble of(String answer) {
        String words = answer == null ? "" : answer;
        if (words.startsWith(BROKEN_LINE)) {
            return NO_ANSWER;
        }
        return words.matches("(?s)5[0-9]{2}.*") && !words.startsWith(SIGN_IN_FIRST)
                ? MAIL_REFUSED_FOR_GOOD
                : MAIL_REFUSED;
    }

    /** Trying again would change nothing. */
    boolean isFinal() {
        return this != NO_ANSWER && this != SIGN_IN_REFUSED && this != MAIL_REFUSED;
    }
}
