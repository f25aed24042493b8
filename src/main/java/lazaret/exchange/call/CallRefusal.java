package lazaret.exchange.call;

import lazaret.platform.Refusal;
import lazaret.platform.RefusalCode;

/** What is refused before any use case hears of it, with the status that HTTP has for it. */
public enum CallRefusal implements RefusalCode {
    BODY_COULD_NOT_BE_READ(400),
    IDEMPOTENCY_KEY_IS_MALFORMED(400),
    ADDRESS_IS_MALFORMED(400),
    NOT_SIGNED_IN(401),
    WRONG_NAME_OR_PASSWORD(401),
    NO_SUCH_ADDRESS(404),
    METHOD_IS_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    IDEMPOTENCY_KEY_REUSED(409),
    BODY_IS_TOO_LARGE(413),
    CONTENT_TYPE_IS_NOT_SUPPORTED(415),
    BED_OR_FACILITY_NOT_BOTH(422),
    REQUEST_IS_MALFORMED(400),
    /** A fault of the program; its number finds the entry in the log. */
    FAULT(500);

    private final int status;

    CallRefusal(int status) {
        this.status = status;
    }

    /** What a status means that no use case and no body of ours has given; the number of a fault is then unknown. */
    static Refusal ofStatus(int status) {
        return switch (status) {
            case 404 -> NO_SUCH_ADDRESS.refusal();
            case 405 -> METHOD_IS_NOT_ALLOWED.refusal();
            case 406 -> NOT_ACCEPTABLE.refusal();
            case 413 -> BODY_IS_TOO_LARGE.refusal(1);
            case 415 -> CONTENT_TYPE_IS_NOT_SUPPORTED.refusal();
            default -> status < 500 ? REQUEST_IS_MALFORMED.refusal() : FAULT.refusal("–");
        };
    }

    int status() {
        return status;
    }

    @Override
    public Kind kind() {
        return switch (status) {
            case 400, 405, 406, 415 -> Kind.MALFORMED;
            case 413 -> Kind.TOO_LARGE;
            case 422 -> Kind.VALUE;
            case 401 -> Kind.FORBIDDEN;
            case 404 -> Kind.UNKNOWN;
            default -> Kind.RULE;
        };
    }
}
