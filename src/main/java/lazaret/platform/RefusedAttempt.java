package lazaret.platform;

import jakarta.enterprise.inject.spi.CDI;

/**
 * Somebody tried on a page what was refused; told after the rollback, so that the audit trail keeps it.
 *
 * @param action what was tried: the page
 * @param code the refusal's stable code
 */
public record RefusedAttempt(String action, String code) {

    /** Tells whoever keeps the audit trail. */
    public static void tell(String action, Refusal refusal) {
        CDI.current()
                .getBeanManager()
                .getEvent()
                .select(RefusedAttempt.class)
                .fire(new RefusedAttempt(action, refusal.code().name()));
    }
}
