package lazaret.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lazaret.platform.RefusedAttempt;

/** Writes what was refused on pages into the audit trail; the interface under {@code /api} writes its own. */
@ApplicationScoped
public class RefusedAttempts {
    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    void keep(@Observes RefusedAttempt attempt) {
        if (caller.signedIn().isPresent()) { // a failed sign-in has its own line
            audit.refused(attempt.action(), null, attempt.code());
        }
    }
}
