package lazaret.facility;

/** Why something was closed or taken out of service, in somebody's words. */
final class Reason {
    private static final int LONGEST = 500;

    private Reason() {}

    static String required(String reason) {
        String text = optional(reason);
        if (text.isEmpty()) {
            throw Field.REASON.missing().asException();
        }
        return text;
    }

    static String optional(String reason) {
        String text = reason == null ? "" : reason.strip();
        if (text.length() > LONGEST) {
            throw Field.REASON.longerThan(LONGEST).asException();
        }
        return text;
    }
}
