package lazaret.facility;

import static lazaret.platform.PlatformRefusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.platform.RefusalException;

/**
 * All facilities, units, rooms and beds, found and locked one at a time. Whoever claims a bed locks its row first, then
 * the unit where a rule between neighbours needs it, then the person.
 */
@ApplicationScoped
public class Stock {
    /** More extra beds would leave no way to the door; one carer and one child are the most that share a room. */
    public static final int MOST_EXTRA_BEDS = 2;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected Stock() {}

    /** For work outside the container. */
    public Stock(EntityManager em) {
        this.em = em;
    }

    /** @throws RefusalException NOT_FOUND */
    public Facility facility(String code) {
        return findFacility(code).orElseThrow(() -> missing(Part.FACILITY, code));
    }

    public Optional<Facility> findFacility(String code) {
        return Optional.ofNullable(em.find(Facility.class, code));
    }

    /** @throws RefusalException NOT_FOUND */
    public Unit unit(String facility, String name) {
        return findUnit(facility, name).orElseThrow(() -> missing(Part.UNIT, facility + "/" + name));
    }

    public Optional<Unit> findUnit(String facility, String name) {
        return one(
                em.createQuery("select u from Unit u where u.facilityCode = :facility and u.name = :name", Unit.class)
                        .setParameter("facility", facility)
                        .setParameter("name", name));
    }

    /** @throws RefusalException NOT_FOUND */
    public Room room(String facility, String number) {
        return findRoom(facility, number).orElseThrow(() -> missing(Part.ROOM, facility + "/" + number));
    }

    /**
     * @param code the room's code, {@code H01/201}
     * @throws RefusalException NOT_FOUND
     */
    public Room room(String code) {
        int slash = code.indexOf('/');
        if (slash < 0) {
            throw missing(Part.ROOM, code);
        }
        return room(code.substring(0, slash), code.substring(slash + 1));
    }

    public Optional<Room> findRoom(String facility, String number) {
        return one(em.createQuery(
                        "select r from Room r where r.facilityCode = :facility and r.number = :number", Room.class)
                .setParameter("facility", facility)
                .setParameter("number", number));
    }

    public Optional<Bed> findBed(String code) {
        return one(bedQuery(code));
    }

    /** @throws RefusalException NOT_FOUND */
    public Bed bed(String code) {
        return findBed(code).orElseThrow(() -> missing(Part.BED, code));
    }

    /**
     * Locks the row of the bed alone until the end of the transaction.
     *
     * @throws RefusalException NOT_FOUND
     */
    public Bed lockBed(String code) {
        return one(bedQuery(code).setLockMode(LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> missing(Part.BED, code));
    }

    /** Locks the row of the bed's unit until the end of the transaction, for rules between neighbours; loads nothing. */
    public void lockUnitOf(Bed bed) {
        em.createNativeQuery("select u.id from bed b join room r on r.id = b.room_id join unit u on u.id = r.unit_id"
                        + " where b.id = ?1 for update of u")
                .setParameter(1, bed.id())
                .getSingleResult();
    }

    /** The beds of a room, extra ones last. */
    public List<Bed> bedsOf(Room room) {
        return em.createQuery(
                        "select b from Bed b where b.room = :room order by b.extra, length(b.position), b.position",
                        Bed.class)
                .setParameter("room", room)
                .getResultList();
    }

    /**
     * Puts up the next extra bed of a room, E1 and then E2. The room's row is locked, so that two who do it at once get
     * two beds.
     *
     * @throws RefusalException ROOM_HAS_NO_MORE_EXTRA_BEDS
     */
    public Bed extraBed(Room room) {
        em.lock(room, LockModeType.PESSIMISTIC_WRITE);
        Set<String> taken = bedsOf(room).stream().map(Bed::position).collect(Collectors.toSet());
        int ordinal = 1;
        while (taken.contains(Bed.extraPosition(ordinal))) {
            ordinal++;
        }
        if (ordinal > MOST_EXTRA_BEDS) {
            throw FacilityRefusal.ROOM_HAS_NO_MORE_EXTRA_BEDS
                    .refusal(room.code(), MOST_EXTRA_BEDS)
                    .asException();
        }
        Bed bed = Bed.extra(room, ordinal);
        em.persist(bed);
        em.flush();
        return bed;
    }

    void add(Object part) {
        em.persist(part);
    }

    private TypedQuery<Bed> bedQuery(String code) {
        return em.createQuery("select b from Bed b where b.code = :code", Bed.class)
                .setParameter("code", code);
    }

    private static <T> Optional<T> one(TypedQuery<T> query) {
        return query.getResultStream().findFirst();
    }

    private static RefusalException missing(Part part, String code) {
        return NOT_FOUND.refusal(part, code).asException();
    }
}
