package lazaret.living;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.platform.NamedConstraint;
import lazaret.platform.PlatformRefusal;

/** Declares at startup what the database's sentences mean. */
@Singleton
@Startup
public class LivingStart {
    @PostConstruct
    void declare() {
        NamedConstraint.means("note_is_corrected_once", LivingRefusal.NOTE_IS_CORRECTED_ALREADY.refusal());
        NamedConstraint.means("stay_has_one_slip", PlatformRefusal.CHANGED_MEANWHILE.refusal());
        NamedConstraint.means("refusing_a_request_needs_a_reason", LivingRefusal.REASON_IS_MISSING.at("/reason"));
    }
}
