package lazaret.hygiene;

import static lazaret.hygiene.HygieneRefusal.FINISHED_BEFORE_DEPARTURE;
import static lazaret.platform.PlatformRefusal.TIME_IN_THE_FUTURE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** Somebody has disinfected what a departure left behind; it stays closed until another person verifies it. */
@Stateless
public class RecordDisinfection {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Contamination contamination;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @return the number by which it is verified
     * @throws lazaret.platform.RefusalException as {@link Agent} says, TIME_IN_THE_FUTURE, NOT_YOUR_FACILITY,
     *     FINISHED_BEFORE_DEPARTURE
     */
    @RolesAllowed(Roles.HYGIENE)
    public String record(String bedCode, Instant finishedAt, Agent agent) {
        agent.requirePossible();
        if (finishedAt.isAfter(clock.instant())) {
            throw TIME_IN_THE_FUTURE.at("/finishedAt", finishedAt).asException();
        }
        Contamination.Subject subject = contamination.of(bedCode);
        scope.require(subject.facility());
        if (finishedAt.isBefore(subject.since())) {
            throw FINISHED_BEFORE_DEPARTURE.at("/finishedAt", subject.since()).asException();
        }
        Disinfection done = new Disinfection(subject, finishedAt, agent, caller.username());
        em.persist(done);
        em.flush();
        audit.record("hygiene.disinfect", done.number(), subject.facility(), subject.code());
        return done.number();
    }
}
