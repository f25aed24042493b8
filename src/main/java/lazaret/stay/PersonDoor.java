package lazaret.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lazaret.access.AccessRefusal;
import lazaret.access.Scope;
import lazaret.clearance.PersonWhereabouts;
import lazaret.person.Person;

/**
 * Whose people these are: somebody belongs to the facilities where a bed is held for or after them; whoever is nowhere
 * yet is everybody's to receive.
 */
@ApplicationScoped
public class PersonDoor implements PersonWhereabouts {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    /** @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY */
    public void require(Person person) {
        List<String> facilities = openAt(person.id());
        if (!facilities.isEmpty() && facilities.stream().noneMatch(scope::covers)) {
            throw AccessRefusal.NOT_YOUR_FACILITY.refusal(facilities.get(0)).asException();
        }
    }

    @Override
    public Optional<String> facilityOf(long person) {
        return openAt(person).stream().findFirst();
    }

    // present before reserved: where somebody lies comes first
    @SuppressWarnings("unchecked")
    private List<String> openAt(long person) {
        return em.createNativeQuery("select s.facility_code from stay s where s.person_id = ?1 and s.voided_at is null"
                        + " and s.departed_at is null and s.hold_ended_at is null"
                        + " order by s.arrived_at is null, s.id")
                .setParameter(1, person)
                .getResultList();
    }
}
