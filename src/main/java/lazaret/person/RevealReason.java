package lazaret.person;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/**
 * Why somebody's identity is looked at, as the audit trail keeps it: read by administrators, who may know of nobody who
 * is isolated here. So it names neither the person nor any number of six digits and more.
 */
final class RevealReason {
    static final int LONGEST = 200;
    private static final String POINTER = "/reason";
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){5,}");

    private RevealReason() {}

    static String normal(String written) {
        return written == null
                ? ""
                : Normalizer.normalize(written, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .strip();
    }

    /** @param reason as {@link #normal} made it */
    static Optional<Refusal> wrongWith(String reason, Person person) {
        if (reason.isEmpty()) {
            return Optional.of(PersonRefusal.REVEAL_NEEDS_A_REASON.at(POINTER));
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST) {
            return Optional.of(PlatformRefusal.VALUE_IS_TOO_LONG.at(POINTER, Field.REASON, LONGEST));
        }
        return names(reason, person) || LONG_NUMBER.matcher(reason).find()
                ? Optional.of(PersonRefusal.REASON_NAMES_SOMEBODY.at(POINTER))
                : Optional.empty();
    }

    private static boolean names(String reason, Person person) {
        String dense = reason.replace(" ", "");
        return dense.contains(normal(person.name()).replace(" ", ""))
                || dense.contains(normal(person.paper().number()).replace(" ", ""));
    }
}
