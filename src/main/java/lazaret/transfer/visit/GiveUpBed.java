package lazaret.transfer.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;
import lazaret.transfer.Transfer;
import lazaret.transfer.Transfers;

/** Somebody stays in the yellow-code hospital: the bed at home is kept no more and waits for its disinfection. */
@Stateless
public class GiveUpBed {
    @Inject
    private Stays stays;

    @Inject
    private Transfers transfers;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Gives it up.
     *
     * @param number of the stay whose bed is kept
     * @throws lazaret.platform.RefusalException BED_IS_NOT_KEPT; RETURN_LEADS_THERE while a trip is assigned to it
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public void giveUp(String number, String reason) {
        String why = CallingOff.reasoned(reason);
        Stay found = stays.stay(number);
        scope.require(found.facilityCode());
        String open = transfers.openOf(found.person()).map(Transfer::number).orElse(null);
        Transfer trip = open == null ? null : transfers.lock(open);
        Stay kept = stays.lock(number);
        if (trip != null && EndOfVisits.leadsTo(trip, kept)) {
            throw VisitRefusal.RETURN_LEADS_THERE.refusal(open).asException();
        }
        kept.giveUp(Stamp.now(clock.instant(), caller.username()));
        stays.flush();
        audit.record("transfer.give-up-bed", number, kept.facilityCode(), why);
    }
}
