package lazaret.clearance.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.clearance.Checks;
import lazaret.clearance.Field;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.Column;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/**
 * Says what was done about readings of one person that called a clinician. They call no more; a later one calls again.
 * What arrived after the list was read is not among them, and goes on calling.
 */
@Stateless
public class FollowUpReadings {
    private static final int LONGEST = 200;

    private static final String WRITE = """
            insert into reading_follow_up (reading_id, measure, words, at, recorded_by)
            select h.id, ?3, ?4, ?5, ?6 from health_reading h
            where h.person_id = ?1 and h.id = any(cast(string_to_array(?2, ',') as bigint[]))
              and not exists (select 1 from reading_follow_up f where f.reading_id = h.id)""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param readings ids of the readings that were shown
     * @param words what else there is to say; needed where the measure is {@link Measure#OTHER}
     * @throws RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY, READINGS_ARE_FOLLOWED_UP by somebody else meanwhile, or
     *     what is wrong with the words
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void followUp(String personNumber, Collection<Long> readings, Measure measure, String words) {
        Person person = people.lock(personNumber);
        reach.require(person);
        String said = words == null ? "" : words.strip();
        RefusalException.throwIfAny(refusals(measure, said));
        int written = em.createNativeQuery(WRITE)
                .setParameter(1, person.id())
                .setParameter(2, Column.ids(readings))
                .setParameter(3, measure.name())
                .setParameter(4, said)
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(6, caller.username())
                .executeUpdate();
        if (written == 0) {
            throw HealthRefusal.READINGS_ARE_FOLLOWED_UP.refusal().asException();
        }
        audit.record("clearance.followUpReadings", personNumber, null, measure.name());
    }

    private static List<Refusal> refusals(Measure measure, String said) {
        return new Checks()
                .present(measure, Field.MEASURE)
                .optionalText(said, Field.WORDS, LONGEST)
                .require(measure != Measure.OTHER || !said.isEmpty(), HealthRefusal.MEASURE_NEEDS_WORDS.at("/words"))
                .refusals();
    }
}
