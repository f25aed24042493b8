package lazaret.transfer.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.Caller;
import lazaret.access.Roles;

/** Nobody waits any longer: the best plan so far is the proposal. */
@Stateless
public class CancelProposal {
    @Inject
    private Proposals proposals;

    @Inject
    private Caller caller;

    /** @throws lazaret.platform.RefusalException NO_SUCH_PROPOSAL */
    @RolesAllowed(Roles.DISPATCHER)
    public void cancel(String number) {
        proposals.of(number, caller.username()).cancel();
    }
}
