package lazaret.reporting.delivery;

import lazaret.platform.RefusalCode;

/** Why nothing is sent, or nothing more. */
public enum DeliveryRefusal implements RefusalCode {
    /** Nobody set up a mail server. */
    MAIL_IS_OFF(Kind.RULE),
    /** None was chosen, or too many. */
    NO_REPORT_CHOSEN(Kind.VALUE),
    TIME_IS_MISSING(Kind.VALUE),
    WINDOW_IS_MISSING(Kind.VALUE),
    /** Not a name, an at sign and a host. */
    NO_MAIL_ADDRESS(Kind.VALUE),
    /** An account has so many and no more. */
    TOO_MANY_SUBSCRIPTIONS(Kind.RULE),
    /** There is none, or it is somebody else's, or it has ended. */
    NO_SUCH_SUBSCRIPTION(Kind.UNKNOWN),
    /** There is none, or it is somebody else's. */
    NO_SUCH_MAIL(Kind.UNKNOWN),
    /** It waits to be sent, or carries nothing. */
    MAIL_IS_NOT_SENT_AGAIN(Kind.RULE);

    private final Kind kind;

    DeliveryRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
