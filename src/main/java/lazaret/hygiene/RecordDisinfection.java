package lazaret.hygiene;

import static lazaret.hygiene.HygieneRefusal.AGENT_IS_MISSING;
import static lazaret.hygiene.HygieneRefusal.CONTACT_TIME_IS_IMPOSSIBLE;
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
    private static final int LONGEST_CONTACT = 24 * 60;

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
     * @param contactMinutes how long the agent stood, 1 to 1440 minutes
     * @return the number by which it is verified
     */
    @RolesAllowed(Roles.HYGIENE)
    public String record(String bedCode, Instant finishedAt, String agent, int contactMinutes) {
        if (agent == null || agent.isBlank()) {
            throw AGENT_IS_MISSING.at("/agent").asException();
        }
        if (contactMinutes < 1 || contactMinutes > LONGEST_CONTACT) {
            throw CONTACT_TIME_IS_IMPOSSIBLE
                    .at("/contactMinutes", LONGEST_CONTACT)
                    .asException();
        }
        if (finishedAt.isAfter(clock.instant())) {
            throw TIME_IN_THE_FUTURE.at("/finishedAt", finishedAt).asException();
        }
        Contamination.Subject subject = contamination.of(bedCode);
        scope.require(subject.facility());
        if (finishedAt.isBefore(subject.since())) {
            throw FINISHED_BEFORE_DEPARTURE.at("/finishedAt", subject.since()).asException();
        }
        Disinfection done = new Disinfection(subject, finishedAt, agent.strip(), contactMinutes, caller.username());
        em.persist(done);
        em.flush();
        audit.record("hygiene.disinfect", done.number(), subject.facility(), subject.code());
        return done.number();
    }
}
