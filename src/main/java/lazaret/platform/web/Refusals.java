package lazaret.platform.web;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import lazaret.platform.NamedConstraint;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/** Finds what an exception means to the person who pressed the button. */
final class Refusals {

    private Refusals() {}

    /** The reasons behind an exception, or none if it is a failure of ours. */
    static List<Refusal> behind(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusalException refusal) {
                return refusal.refusals();
            }
            if (cause instanceof EJBAccessException) {
                return List.of(PageRefusal.NOT_ALLOWED.refusal());
            }
            if (cause instanceof OptimisticLockException) {
                return List.of(PlatformRefusal.CHANGED_MEANWHILE.refusal());
            }
        }
        if (NamedConstraint.worthAnotherTry(error)) {
            return List.of(PlatformRefusal.TOO_MANY_AT_ONCE.refusal());
        }
        return NamedConstraint.refusalOf(error).map(List::of).orElse(List.of());
    }
}
