package lazaret.stay.departure;

import static lazaret.stay.StayRefusal.NO_SUCH_OVERRIDE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.clearance.Clearance;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.Stays;

/** The second clinician confirms, and only now the person leaves. */
@Stateless
public class ConfirmOverride {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Stays stays;

    @Inject
    private Departing departing;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Ends the stay at the moment the request named, or now where the person was moved since; the verdict it overrides is
     * kept with it.
     *
     * @throws lazaret.platform.RefusalException TAKES_ANOTHER_CLINICIAN, OVERRIDE_IS_CLOSED, NOT_PRESENT
     */
    @RolesAllowed(Roles.CLINICIAN)
    public Departure confirm(String number) {
        OverrideRequest request = find(number);
        Stay stay = stays.lock(request.stay().number());
        scope.require(stay.facilityCode());
        em.refresh(request);
        Instant now = clock.instant();
        request.confirm(Stamp.now(now, caller.username()));
        audit.record("stay.override-confirm", request.number(), stay.facilityCode(), stay.number());
        Instant left = request.at().isAfter(stay.arrivedAt()) ? request.at() : now;
        Clearance verdict = departing.verdict(stay.person(), left);
        Stamp stamp = new Stamp(left, now, caller.username());
        return Departure.done(departing
                .leave(stay, request.kind(), request.reason(), verdict, stamp)
                .orElse(null));
    }

    private OverrideRequest find(String number) {
        return Optional.ofNullable(number)
                .filter(n -> n.matches("O\\d{1,18}"))
                .map(n -> em.find(OverrideRequest.class, Long.valueOf(n.substring(1))))
                .orElseThrow(
                        () -> NO_SUCH_OVERRIDE.refusal(String.valueOf(number)).asException());
    }
}
