package lazaret.stay;

import static lazaret.stay.StayRefusal.NO_SUCH_STAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.policy.Policies;
import lazaret.facility.Bed;
import lazaret.facility.Room;
import lazaret.facility.Stock;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.platform.Column;
import lazaret.platform.RefusalException;

/** All stays, found and locked. Everybody locks in one order, bed before person, and so nobody waits in a circle. */
@ApplicationScoped
public class Stays {
    private static final String OPEN = " and s.holdEndedAt is null and s.voidedAt is null";

    private static final String LOCK_BEDS = """
            select b.id from bed b where b.id in (select s.bed_id from stay s
              where s.id = any(cast(string_to_array(?1, ',') as bigint[])))
            order by b.id for update of b""";

    // Their own facts, those of whoever held a bed of their room for one together with them, of the contact in between,
    // of whom they care for and who cares for them, of those who came in the same carriage, and of their floor where a
    // version restarts
    // floors.
    private static final String LOCK_THOSE_WHO_BEAR_ON = """
            with her as materialized (select p.id, p.index_case from stay s join person p on p.id = s.person_id
              where s.id = any(cast(string_to_array(?1, ',') as bigint[])))
            select p.id from person p where p.id in (
              select id from her
              union select theirs.person_id from her join stay mine on mine.person_id = her.id and mine.voided_at is null
                join stay theirs on theirs.exclusive_room = mine.exclusive_room and theirs.holds_bed && mine.holds_bed
                  and theirs.voided_at is null
              union select linked.person_id from her join known_as linked on linked.number = her.index_case
              union select mine.carer_for from her join stay mine on mine.person_id = her.id and mine.voided_at is null
                where mine.carer_for is not null
              union select theirs.person_id from her join stay theirs on theirs.carer_for = her.id and theirs.voided_at is null
              union select theirs.person_id from her join exposure mine on mine.person_id = her.id
                join exposure theirs on upper(theirs.carriage) = upper(mine.carriage) and theirs.carriage is not null
              union select theirs.person_id from her join stay mine on mine.person_id = her.id and mine.voided_at is null
                join bed b on b.id = mine.bed_id join room r on r.id = b.room_id join room near on near.unit_id = r.unit_id
                join bed beside on beside.room_id = near.id
                join stay theirs on theirs.bed_id = beside.id and theirs.during && mine.during and theirs.voided_at is null
                where ?2)
            order by p.id for update of p""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Stock stock;

    @Inject
    private People people;

    @Inject
    private Policies policies;

    /** Adds a stay; a lost race surfaces here, as the constraint it broke. */
    public void add(Stay stay) {
        em.persist(stay);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** @throws RefusalException NO_SUCH_STAY */
    public Stay stay(String number) {
        return Optional.ofNullable(number)
                .filter(n -> n.matches("S\\d{1,18}"))
                .map(n -> em.find(Stay.class, Long.valueOf(n.substring(1))))
                .orElseThrow(() -> NO_SUCH_STAY.refusal(String.valueOf(number)).asException());
    }

    /**
     * Locks the bed of the stay, then its person, and reads the stay again behind the locks.
     *
     * @throws RefusalException NO_SUCH_STAY
     */
    public Stay lock(String number) {
        Stay stay = stay(number);
        stock.lockBed(stay.bed().code());
        people.lock(stay.person().number());
        em.refresh(stay);
        return stay;
    }

    /**
     * Locks the bed of the stay, then everybody whose samples bear on whether its person may leave, in the order of their
     * ids: a positive of a room-mate restarts her clock, and so waits until she has left or comes before she is judged.
     *
     * @throws RefusalException NO_SUCH_STAY
     */
    public Stay lockToLeave(String number) {
        return lockToLeave(List.of(stay(number).id())).get(0);
    }

    /**
     * The same for many at once: all their beds in the order of ids, then all people who bear on any of them.
     *
     * @param ids of stays; unknown ones are passed over
     * @return the stays as they are behind the locks, in the order of ids, with their people; whatever their number, by
     *     three statements
     */
    public List<Stay> lockToLeave(Collection<Long> ids) {
        String all = Column.ids(ids);
        em.createNativeQuery(LOCK_BEDS).setParameter(1, all).getResultList();
        em.createNativeQuery(LOCK_THOSE_WHO_BEAR_ON)
                .setParameter(1, all)
                .setParameter(2, policies.adopted().restartFloors(LocalDate.MAX))
                .getResultList();
        return em.createQuery("select s from Stay s join fetch s.person where s.id in :ids order by s.id", Stay.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.refresh", "True")
                .getResultList();
    }

    /** Locks the person of the stay alone, for whoever has locked another bed before. */
    public Stay lockPersonOf(String number) {
        Stay stay = stay(number);
        people.lock(stay.person().number());
        em.refresh(stay);
        return stay;
    }

    /** Reads the stay again, for whoever has locked its bed before. */
    public Stay again(String number) {
        Stay stay = stay(number);
        em.refresh(stay);
        return stay;
    }

    /** Where somebody is now. */
    public Optional<Stay> presentOf(Person person) {
        return em.createQuery(
                        "select s from Stay s where s.person = :person and s.arrivedAt is not null"
                                + " and s.departedAt is null and s.voidedAt is null",
                        Stay.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The stay whose bed is kept for somebody who is on a visit. */
    public Optional<Stay> keptFor(Person person) {
        return em.createQuery(
                        "select s from Stay s where s.person = :person and s.keeping.keptBy is not null"
                                + " and s.keeping.until is null" + OPEN,
                        Stay.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    public Optional<Stay> reservationOf(Person person) {
        return em.createQuery(
                        "select s from Stay s where s.person = :person and s.arrivedAt is null" + OPEN, Stay.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The stays that hold a bed of the room at this moment. */
    public List<Stay> holding(Room room) {
        return em.createQuery("select s from Stay s where s.bed.room = :room" + OPEN + " order by s.id", Stay.class)
                .setParameter("room", room)
                .getResultList();
    }

    public List<Stay> holding(Bed bed) {
        return em.createQuery("select s from Stay s where s.bed = :bed" + OPEN + " order by s.id", Stay.class)
                .setParameter("bed", bed)
                .getResultList();
    }
}
