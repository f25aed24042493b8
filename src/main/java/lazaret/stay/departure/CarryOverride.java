package lazaret.stay.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.stay.DepartureReason;
import lazaret.stay.Relocated;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;

/**
 * What becomes of a request to leave against the policy when its stay ends another way. Within the facility it goes along:
 * nothing about the reason has changed. Whoever is taken elsewhere, was let go or died needs no second signature any more.
 */
@ApplicationScoped
public class CarryOverride {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    void carry(@Observes Relocated moved) {
        Stay from = moved.from();
        Stay to = moved.to();
        boolean within = to != null && to.facilityCode().equals(from.facilityCode());
        open(from).ifPresent(request -> {
            Stamp stamp = Stamp.now(moved.stamp().recordedAt(), moved.stamp().by());
            DepartureReason how = within ? DepartureReason.MOVE : DepartureReason.TRANSFER;
            close(request, from, how, stamp);
            if (within && request.survivesAMove()) {
                OverrideRequest next = request.carriedTo(to, stamp);
                em.persist(next);
                em.flush();
                audit.record(
                        "stay.override-carry", to.number(), to.facilityCode(), request.number() + " " + next.number());
            }
        });
    }

    /** A request that was confirmed is no open one any more. */
    void end(@Observes Departed departed) {
        Stamp stamp = Stamp.now(departed.stamp().recordedAt(), departed.stamp().by());
        open(departed.stay()).ifPresent(request -> close(request, departed.stay(), departed.reason(), stamp));
    }

    private void close(OverrideRequest request, Stay stay, DepartureReason how, Stamp stamp) {
        request.close(how.name(), stamp);
        em.flush();
        audit.record("stay.override-close", request.number(), stay.facilityCode(), stay.number() + " " + how);
    }

    private Optional<OverrideRequest> open(Stay stay) {
        return em.createQuery(
                        "select o from OverrideRequest o where o.stay = :stay and o.confirmedAt is null"
                                + " and o.withdrawnAt is null",
                        OverrideRequest.class)
                .setParameter("stay", stay)
                .getResultStream()
                .findFirst();
    }
}
