package lazaret.reporting.delivery;

/** Where a mail of the outbox stands. */
public enum MailState {
    /** To be sent, for the first time or again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Not sent, because the right to it is gone or nobody wants it any more. */
    WITHHELD,
    /** Given up. */
    FAILED
}
