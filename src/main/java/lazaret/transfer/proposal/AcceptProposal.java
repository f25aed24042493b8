package lazaret.transfer.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.Attempt;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;
import lazaret.transfer.dispatch.AssignTransfer;
import lazaret.transfer.dispatch.Standing;
import lazaret.transfer.dispatch.StepReport;

/** Assigns what was proposed, each trip in a transaction of its own: what has changed meanwhile is refused by itself. */
@Stateless
public class AcceptProposal {
    @Inject
    private Proposals proposals;

    @Inject
    private AssignTransfer assignTransfer;

    @Inject
    private Caller caller;

    /**
     * What came of one request.
     *
     * @param standing null where it was refused
     * @param refused null where it was assigned
     */
    public record Outcome(String transfer, Standing standing, Refusal refused) {
        public boolean isAssigned() {
            return standing != null;
        }
    }

    /**
     * Accepts.
     *
     * @param transfers numbers; empty: every trip whose vehicle is ready
     * @return one outcome for each, in the order of the trips; a trip whose vehicle is still busy comes later
     * @throws lazaret.platform.RefusalException NO_SUCH_PROPOSAL, PROPOSAL_IS_NOT_READY
     */
    @RolesAllowed(Roles.DISPATCHER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> accept(String number, Collection<String> transfers) {
        ProposalReport report = proposals.of(number, caller.username()).report();
        if (report.isRunning()) {
            throw ProposalRefusal.PROPOSAL_IS_NOT_READY.refusal(number).asException();
        }
        if (transfers.isEmpty()) {
            return report.trips().stream()
                    .filter(ProposedTrip::now)
                    .map(this::assign)
                    .toList();
        }
        return transfers.stream().distinct().map(one -> accept(report, one)).toList();
    }

    private Outcome accept(ProposalReport report, String transfer) {
        return report.trips().stream()
                .filter(trip -> trip.transfer().equals(transfer))
                .findFirst()
                .map(trip -> trip.now()
                        ? assign(trip)
                        : new Outcome(
                                transfer,
                                null,
                                ProposalRefusal.VEHICLE_COMES_LATER.refusal(
                                        transfer, trip.ambulance(), trip.departs())))
                .orElseGet(() -> new Outcome(transfer, null, ProposalRefusal.NOT_PROPOSED.refusal(transfer)));
    }

    // A no is the answer here: it concerns this request alone, and the others go on.
    private Outcome assign(ProposedTrip trip) {
        AssignTransfer.Choice choice = new AssignTransfer.Choice(trip.ambulance(), trip.bed(), null);
        try {
            return new Outcome(
                    trip.transfer(),
                    Attempt.of(() -> assignTransfer.assign(trip.transfer(), choice, StepReport.at(null))),
                    null);
        } catch (RefusalException e) {
            return new Outcome(trip.transfer(), null, e.refusals().get(0));
        }
    }
}
