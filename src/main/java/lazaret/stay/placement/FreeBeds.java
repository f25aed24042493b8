package lazaret.stay.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /**
     * How many beds of these facilities the rules allow to whoever travels, with an extra bed beside for a carer; facilities
     * without one are left out. Nothing is locked; two queries for all of them.
     */
    public Map<String, Long> suitable(HeldBeds.Travellers who, Collection<String> facilities) {
        Instant now = clock.instant();
        Applicant person = Applicant.of(who.person(), now);
        Applicant carer = who.carer() == null ? null : Applicant.of(who.carer(), now);
        PlacementPolicy policy = placing.policy();
        return spots.in(facilities).stream()
                .filter(spot -> !spot.extra() && spot.holder().isEmpty())
                .filter(spot -> carer == null || spot.forOneParty() || spot.spaceForExtraBeds() > 0)
                .filter(spot ->
                        party(person, carer, spot).objections(policy, spot).isEmpty())
                .collect(Collectors.groupingBy(Spot::facility, Collectors.counting()));
    }

    // In a hotel the room is the carer's, and the one cared for joins; elsewhere the carer follows the patient.
    private static Party party(Applicant person, Applicant carer, Spot spot) {
        return carer != null && spot.forOneParty() ? new Party(carer, null, List.of(person)) : Party.alone(person);
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
