package lazaret.reporting.delivery;

import jakarta.mail.MessagingException;

/** No line to the mail server, or it does not take our password: no mail would get any further than this one. */
class ServerIsAway extends MessagingException {
    private static final long serialVersionUID = 1L;

    ServerIsAway(MessagingException cause) {
        super("no line to the mail server", cause);
    }
}
