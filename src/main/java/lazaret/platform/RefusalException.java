package lazaret.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** The use case says no, with at least one reason. Rolls the transaction back. */
@ApplicationException(rollback = true)
public class RefusalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final List<Refusal> refusals;

    public RefusalException(List<Refusal> refusals) {
        super(refusals.stream().map(r -> r.code().name() + r.arguments()).collect(Collectors.joining(", ")));
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("a refusal gives at least one reason");
        }
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public Refusal first() {
        return refusals.get(0);
    }

    /** Throws if there is any reason, else does nothing. */
    public static void throwIfAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusalException(refusals);
        }
    }
}
