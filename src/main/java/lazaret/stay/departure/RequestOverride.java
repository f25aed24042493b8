package lazaret.stay.departure;

import static lazaret.stay.StayRefusal.NOT_THIS_WAY_OUT;
import static lazaret.stay.StayRefusal.OVERRIDE_IS_OPEN;
import static lazaret.stay.StayRefusal.REASON_IS_MISSING;
import static lazaret.stay.StayRefusal.TAKES_ANOTHER_CLINICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.Accounts;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.stay.DepartureReason;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;

/** The first of two clinicians: asks for an override, or reports somebody who left against advice or absconded. */
@Stateless
public class RequestOverride {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Stays stays;

    @Inject
    private Accounts accounts;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param kind OVERRIDE, AGAINST_ADVICE or ABSCONDED
     * @param confirmedBy user name of the clinician who is asked to confirm; null: any other one
     */
    @RolesAllowed(Roles.CLINICIAN)
    public Departure request(String number, Instant at, DepartureReason kind, String reason, String confirmedBy) {
        if (!kind.takesTwoClinicians()) {
            throw NOT_THIS_WAY_OUT.at("/reason", kind).asException();
        }
        if (reason == null || reason.isBlank()) {
            throw REASON_IS_MISSING
                    .at(kind == DepartureReason.OVERRIDE ? "/override/reason" : "/detail")
                    .asException();
        }
        Stay stay = stays.lock(number);
        scope.require(stay.facilityCode());
        stay.requirePresent();
        requireAnotherClinician(confirmedBy);
        refuseSecond(stay);
        Stamp stamp = Stamp.past(at, clock.instant(), caller.username(), "/at");
        OverrideRequest request = new OverrideRequest(stay, kind, reason.strip(), confirmedBy, stamp);
        em.persist(request);
        em.flush();
        audit.record("stay.override-request", stay.number(), stay.facilityCode(), request.number() + " " + kind);
        return Departure.waiting(request.number());
    }

    private void requireAnotherClinician(String username) {
        if (username == null) {
            return;
        }
        boolean clinician = accounts.signedIn(username)
                .filter(a -> a.role().equals(Roles.CLINICIAN))
                .isPresent();
        if (!clinician || username.equals(caller.username())) {
            throw TAKES_ANOTHER_CLINICIAN.at("/confirmedBy").asException();
        }
    }

    private void refuseSecond(Stay stay) {
        em.createQuery(
                        "select o from OverrideRequest o where o.stay = :stay and o.confirmedAt is null"
                                + " and o.withdrawnAt is null",
                        OverrideRequest.class)
                .setParameter("stay", stay)
                .getResultStream()
                .findFirst()
                .ifPresent(open -> {
                    throw OVERRIDE_IS_OPEN.refusal(open.number()).asException();
                });
    }
}
