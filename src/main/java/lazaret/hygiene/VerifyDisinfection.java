package lazaret.hygiene;

import static lazaret.hygiene.HygieneRefusal.ALREADY_VERIFIED;
import static lazaret.hygiene.HygieneRefusal.NO_SUCH_DISINFECTION;
import static lazaret.hygiene.HygieneRefusal.VERIFIED_BEFORE_FINISHED;
import static lazaret.hygiene.HygieneRefusal.VERIFIED_BY_ANOTHER;
import static lazaret.platform.PlatformRefusal.TIME_IN_THE_FUTURE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** A second person looked: what was disinfected may be used again. */
@Stateless
public class VerifyDisinfection {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Event<Verified> verified;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws lazaret.platform.RefusalException VERIFIED_BY_ANOTHER for the one who disinfected */
    @RolesAllowed(Roles.HYGIENE)
    public void verify(String number, Instant at) {
        Disinfection done = find(number);
        scope.require(done.facilityCode());
        Instant now = clock.instant();
        if (at.isAfter(now)) {
            throw TIME_IN_THE_FUTURE.at("/at", at).asException();
        }
        if (at.isBefore(done.finishedAt())) {
            throw VERIFIED_BEFORE_FINISHED.at("/at", done.finishedAt()).asException();
        }
        if (done.doneBy().equals(caller.username())) {
            throw VERIFIED_BY_ANOTHER.refusal().asException();
        }
        if (isVerified(done)) {
            throw ALREADY_VERIFIED.refusal(number).asException();
        }
        em.createNativeQuery("insert into disinfection_verification (disinfection_id, done_by, verified_by, at)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, done.id())
                .setParameter(2, done.doneBy())
                .setParameter(3, caller.username())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        verified.fire(new Verified(done.facilityCode(), done.subject(), done.finishedAt(), at, now, caller.username()));
        audit.record("hygiene.verify", number, done.facilityCode(), done.subject());
    }

    private boolean isVerified(Disinfection done) {
        return !em.createNativeQuery("select 1 from disinfection_verification v where v.disinfection_id = ?1")
                .setParameter(1, done.id())
                .getResultList()
                .isEmpty();
    }

    private Disinfection find(String number) {
        return Optional.ofNullable(number)
                .filter(n -> n.matches("X\\d{1,18}"))
                .map(n -> em.find(Disinfection.class, Long.valueOf(n.substring(1))))
                .orElseThrow(() ->
                        NO_SUCH_DISINFECTION.refusal(String.valueOf(number)).asException());
    }
}
