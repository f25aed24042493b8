package lazaret.stay.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.stay.DepartureReason;
import lazaret.stay.Relocated;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;

/**
 * What becomes of a signature when its person changes the bed. Within the facility it goes along as it was given, with the
 * samples that were known then: nothing about the person has changed, and the gate judges anew at the door (domain.md §2
 * rule 7), so that whatever came in since then voids it as before. Whoever is taken to another facility leaves under its
 * clinicians: the signature is voided by the transfer.
 */
@ApplicationScoped
public class CarrySignOff {
    @Inject
    private SignOffs signOffs;

    @Inject
    private AuditTrail audit;

    void carry(@Observes Relocated moved) {
        Stay from = moved.from();
        Stay to = moved.to();
        // A move may be recorded late; what happens to the signature happens now.
        Stamp stamp = Stamp.now(moved.stamp().recordedAt(), moved.stamp().by());
        if (to != null && to.facilityCode().equals(from.facilityCode())) {
            if (signOffs.carry(from, to, stamp)) {
                audit.record("stay.sign-off-carry", to.number(), to.facilityCode(), from.number());
            }
        } else if (signOffs.end(from, SignOff.Outcome.VOIDED, DepartureReason.TRANSFER.name(), stamp)) {
            audit.record("stay.sign-off-void", from.number(), from.facilityCode(), DepartureReason.TRANSFER.name());
        }
    }
}
