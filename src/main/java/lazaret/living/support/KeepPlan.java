package lazaret.living.support;

import static lazaret.platform.PlatformRefusal.CHANGED_MEANWHILE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.living.Stamp;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;

/** Gives somebody a plan, or the next version of it; the versions before stay. */
@Stateless
public class KeepPlan {
    private static final String LATEST = "select p.id from PersonPlan p where p.personId = :person order by p.id desc";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param base the version that was read before; 0 where there was none
     * @throws lazaret.platform.RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY, CHANGED_MEANWHILE where somebody
     *     else has written another version since
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public void keep(String number, long base, Plan plan) {
        Person person = people.lock(number);
        reach.require(person);
        List<Long> latest = em.createQuery(LATEST, Long.class)
                .setParameter("person", person.id())
                .setMaxResults(1)
                .getResultList();
        if (base != (latest.isEmpty() ? 0 : latest.get(0))) {
            throw CHANGED_MEANWHILE.refusal().asException();
        }
        em.persist(new PersonPlan(person.id(), plan, Stamp.past(null, clock.instant(), caller.username())));
        audit.record("living.keep-plan", number, null, plan.risk().name());
    }
}
