package lazaret.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lazaret.access.Roles;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;

/** Where somebody was and is, newest first; voided stays are left out. */
@Stateless
public class StayHistory {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    /** @throws lazaret.platform.RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public List<StayRow> ofPerson(String number) {
        Person person = people.person(number);
        reach.require(person);
        return em.createQuery(
                        "select s, f.name from Stay s join fetch s.bed b join fetch b.room, Facility f"
                                + " where f.code = s.facilityCode and s.person = :person and s.voidedAt is null"
                                + " order by s.reservedAt desc, s.id desc",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> ((Stay) row[0]).row((String) row[1]))
                .toList();
    }
}
