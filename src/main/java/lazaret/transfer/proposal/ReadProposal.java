package lazaret.transfer.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.Caller;
import lazaret.access.Roles;

/** How far an own proposal is, and the trips once it is made. */
@Stateless
public class ReadProposal {
    @Inject
    private Proposals proposals;

    @Inject
    private Caller caller;

    /** @throws lazaret.platform.RefusalException NO_SUCH_PROPOSAL */
    @RolesAllowed(Roles.DISPATCHER)
    public ProposalReport read(String number) {
        return proposals.of(number, caller.username()).report();
    }
}
