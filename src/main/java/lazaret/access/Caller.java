package lazaret.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Whoever is calling on this thread. {@link CallerFilter} binds the person behind a request, jobs bind themselves; both
 * unbind when they end.
 */
@ApplicationScoped
public class Caller {
    private static final ThreadLocal<Bound> BOUND = new ThreadLocal<>();

    private record Bound(SignedIn who, Pass pass, String source) {}

    /** Runs some work in somebody's name. Not a right: roles are the container's. */
    public static void as(SignedIn who, String source, Runnable work) {
        Bound before = BOUND.get();
        BOUND.set(new Bound(who, null, source));
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    static void bind(SignedIn who, Pass pass, String source) {
        BOUND.set(new Bound(who, pass, source));
    }

    static void unbind() {
        BOUND.remove();
    }

    private static void restore(Bound before) {
        if (before == null) {
            BOUND.remove();
        } else {
            BOUND.set(before);
        }
    }

    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(BOUND.get()).map(Bound::who);
    }

    /**
     * The person at work.
     *
     * @throws lazaret.platform.RefusalException NOT_SIGNED_IN where nobody is
     */
    public SignedIn require() {
        return signedIn()
                .orElseThrow(() -> AccessRefusal.NOT_SIGNED_IN.refusal().asException());
    }

    public String username() {
        return signedIn().map(SignedIn::username).orElse("anonymous");
    }

    public String role() {
        return signedIn().map(SignedIn::role).orElse("");
    }

    /** What the caller was let in by; nothing for jobs. */
    public Optional<Pass> pass() {
        return Optional.ofNullable(BOUND.get()).map(Bound::pass);
    }

    /** The address the call came from, for the audit trail. */
    public String source() {
        Bound bound = BOUND.get();
        return bound == null ? "" : bound.source();
    }
}
