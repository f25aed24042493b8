package lazaret.hygiene;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.platform.NamedConstraint;

/** Declares at startup what the database's sentences mean. */
@Singleton
@Startup
public class HygieneStart {
    @PostConstruct
    void declare() {
        NamedConstraint.means("disinfection_verified_by_another", HygieneRefusal.VERIFIED_BY_ANOTHER.refusal());
        NamedConstraint.means("disinfection_verification_pkey", HygieneRefusal.ALREADY_VERIFIED.refusal(""));
        NamedConstraint.means(
                "concentration_is_possible", HygieneRefusal.CONCENTRATION_IS_IMPOSSIBLE.at("/concentration", "100"));
        NamedConstraint.means("agent_is_named", HygieneRefusal.AGENT_IS_MISSING.at("/agent"));
    }
}
