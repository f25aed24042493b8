package lazaret.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether facilities and units take people and rooms are in service, at any moment past or to come. */
@ApplicationScoped
public class Readiness {
    private static final String LATEST = """
            select o.state from OperatingChange o
            where o.facilityCode = :facility and o.since <= :at and %s
            order by o.since desc, o.id desc""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected Readiness() {}

    /** For work outside the container. */
    public Readiness(EntityManager em) {
        this.em = em;
    }

    /** The recorded state; without one the facility is open from its opening day and closed before. */
    public OperatingState operatingStateOf(Facility facility, Instant at) {
        return latest(facility, null, at)
                .orElse(at.isBefore(facility.opensAt()) ? OperatingState.CLOSED : OperatingState.OPEN);
    }

    /** The stricter of the unit's and its facility's state; a unit without a state follows its facility. */
    public OperatingState operatingStateOf(Facility facility, Unit unit, Instant at) {
        OperatingState whole = operatingStateOf(facility, at);
        return latest(facility, unit, at).map(whole::stricter).orElse(whole);
    }

    /** Why and since when the room is out of service at that moment. */
    public Optional<RoomOutage> outageOf(Room room, Instant at) {
        return em.createQuery("""
                        select o from RoomOutage o where o.room = :room and o.since <= :at
                        and (o.until is null or o.until > :at) order by o.since desc""", RoomOutage.class)
                .setParameter("room", room)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The outage that nobody has ended yet; it may begin later. */
    Optional<RoomOutage> openOutageOf(Room room) {
        return em.createQuery("select o from RoomOutage o where o.room = :room and o.until is null", RoomOutage.class)
                .setParameter("room", room)
                .getResultStream()
                .findFirst();
    }

    private Optional<OperatingState> latest(Facility facility, Unit unit, Instant at) {
        var query = em.createQuery(
                        LATEST.formatted(unit == null ? "o.unitId is null" : "o.unitId = :unit"), OperatingState.class)
                .setParameter("facility", facility.code())
                .setParameter("at", at)
                .setMaxResults(1);
        if (unit != null) {
            query.setParameter("unit", unit.id());
        }
        List<OperatingState> states = query.getResultList();
        return states.stream().findFirst();
    }
}
