package lazaret.platform;

import java.util.List;

/**
 * One reason why something is not done: a code, the field it points at (JSON pointer, may be empty) and the arguments
 * of its sentence. Arguments are plain values: strings, numbers, {@link java.time.Instant}s, enums (which are
 * translated).
 */
public record Refusal(RefusalCode code, String pointer, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** Ends the use case; its transaction is rolled back. */
    public RefusalException asException() {
        return new RefusalException(List.of(this));
    }

    /** The same refusal, pointing at another field. */
    public Refusal pointingAt(String other) {
        return new Refusal(code, other, arguments);
    }
}
