package lazaret.platform;

import java.util.List;

/**
 * A stable code with which something is refused. Each capability has one enum of them; the text a person reads stands
 * under {@code <capability>.refusal.<CODE>} in the bundles, and a test holds the two together.
 */
public interface RefusalCode {

    /** What kind of no it is; REST turns it into a status. */
    enum Kind {
        /** The request cannot be read at all: 400. */
        MALFORMED(400),
        /** The caller may not: 403. */
        FORBIDDEN(403),
        /** There is no such thing: 404. */
        UNKNOWN(404),
        /** A rule stands against it, or another was faster: 409. */
        RULE(409),
        /** What the caller saw has changed since: 412. */
        STALE(412),
        /** More than is taken at once: 413. */
        TOO_LARGE(413),
        /** A value that cannot be: 422. */
        VALUE(422),
        /** Too often in too short a time: 429. */
        TOO_OFTEN(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    String name();

    Kind kind();

    /** The key of the text, for example {@code stay.refusal.BED_IS_HELD}. */
    default String key() {
        return Texts.bundleOf(getClass()) + ".refusal." + name();
    }

    /** A refusal without a field of the request to point at. */
    default Refusal refusal(Object... arguments) {
        return new Refusal(this, "", List.of(arguments));
    }

    /**
     * A refusal that points at a field.
     *
     * @param pointer JSON pointer into the request, for example {@code /paper/number}
     */
    default Refusal at(String pointer, Object... arguments) {
        return new Refusal(this, pointer, List.of(arguments));
    }
}
