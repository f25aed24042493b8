package lazaret.stay.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import lazaret.person.Person;
import lazaret.stay.Placement;

/** The suitable beds of a facility, best first, and the first of them that nobody else is taking at this moment. */
@ApplicationScoped
public class FreeBeds {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Spots spots;

    @Inject
    private Placing placing;

    @Inject
    private Clock clock;

    /** Codes of every bed that the rules allow, best first. */
    List<String> bestOf(Person person, Placement placement) {
        Applicant applicant = Applicant.of(person, clock.instant());
        Company company = placement.exception() == null
                ? Company.alone(applicant)
                : new Company(applicant.person(), placement.exception().kind());
        return spots.in(placement.facility()).stream()
                .filter(spot -> placing.objections(applicant, spot, company).isEmpty())
                .sorted(Fit.bestFirst(applicant))
                .map(Spot::code)
                .toList();
    }

    /** Takes the lock of a bed that is still free; a bed that somebody else is taking is passed over, not waited for. */
    boolean lockUnlessTaken(String code) {
        return !em.createNativeQuery("""
                        select b.id from bed b where b.code = ?1 for update of b skip locked""").setParameter(1, code).getResultList().isEmpty()
                && em.createNativeQuery("""
                        select s.id from stay s join bed b on b.id = s.bed_id
                        where b.code = ?1 and s.hold_ended_at is null and s.voided_at is null""")
                        .setParameter(1, code)
                        .getResultList()
                        .isEmpty();
    }
}
