package lazaret.facility;

import lazaret.platform.PlatformRefusal;

/** Why something was closed or taken out of service, in somebody's words. */
final class Reason {
    private static final int LONGEST = 500;

    private Reason() {}

    static String required(String reason) {
        String text = optional(reason);
        if (text.isEmpty()) {
            throw PlatformRefusal.FIELD_IS_MISSING.at("/reason", "reason").asException();
        }
        return text;
    }

    static String optional(String reason) {
        String text = reason == null ? "" : reason.strip();
        if (text.length() > LONGEST) {
            throw PlatformRefusal.VALUE_IS_TOO_LONG
                    .at("/reason", "reason", LONGEST)
                    .asException();
        }
        return text;
    }
}
