package lazaret.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** The facilities of the caller: what somebody may do stops at their doors. */
@ApplicationScoped
public class Scope {
    private Caller caller;

    @Inject
    Scope(Caller caller) {
        this.caller = caller;
    }

    Scope() {
        // for the proxy
    }

    /**
     * Lets the own facilities pass.
     *
     * @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY otherwise
     */
    public void require(String facilityCode) {
        if (!covers(facilityCode)) {
            throw AccessRefusal.NOT_YOUR_FACILITY.refusal(facilityCode).asException();
        }
    }

    public boolean covers(String facilityCode) {
        SignedIn who = caller.require();
        return who.allFacilities() || who.facilities().contains(facilityCode);
    }

    /** Lets only those pass who are responsible for every facility. */
    public void requireAll() {
        if (!caller.require().allFacilities()) {
            throw AccessRefusal.NOT_ALLOWED.refusal().asException();
        }
    }

    /** The codes a list is limited to; empty: no limit. */
    public Optional<Collection<String>> limit() {
        SignedIn who = caller.require();
        return who.allFacilities() ? Optional.empty() : Optional.of(who.facilities());
    }
}
