package lazaret.transfer.outage;

import static lazaret.transfer.TransferRefusal.NO_SUCH_AMBULANCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lazaret.platform.Column;
import lazaret.stay.Stamp;

/** The times in which vehicles take nobody. One at a time for each vehicle; the row of the vehicle is its lock. */
@ApplicationScoped
public class Outages {
    // On its way to somebody, with somebody aboard, or not yet verified afterwards: nobody else gets in.
    private static final String CONTAMINATED = """
            select count(*) from trip v join transfer_step x on x.transfer_id = v.transfer_id and x.kind = 'DEPARTED'
            where v.plate = ?1 and v.free_at is null""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /**
     * An outage that has not ended.
     *
     * @param contaminated the vehicle has to be disinfected and verified before it comes back
     * @param disinfectedBy null where nobody did it yet
     */
    public record Outage(
            long id, String plate, Instant from, String reason, boolean contaminated, String disinfectedBy) {}

    /** @throws lazaret.platform.RefusalException NO_SUCH_AMBULANCE */
    void lock(String plate) {
        if (em.createNativeQuery("select a.plate from ambulance a where a.plate = ?1 for update of a")
                .setParameter(1, plate)
                .getResultList()
                .isEmpty()) {
            throw NO_SUCH_AMBULANCE.at("/ambulance", plate).asException();
        }
    }

    public Optional<Outage> open(String plate) {
        return all("o.plate = ?1", plate).stream().findFirst();
    }

    public List<Outage> open() {
        return all("?1 = ?1", "");
    }

    private List<Outage> all(String which, String plate) {
        List<?> rows = em.createNativeQuery(
                        "select o.id, o.plate, o.from_at, o.reason, o.contaminated, o.disinfected_by"
                                + " from vehicle_outage o where o.ended_at is null and " + which + " order by o.plate")
                .setParameter(1, plate)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Outage(
                        Column.id(r[0]), (String) r[1], Column.instant(r[2]), (String) r[3], (boolean) r[4], (String)
                                r[5]))
                .toList();
    }

    boolean isContaminated(String plate) {
        Object trips = em.createNativeQuery(CONTAMINATED).setParameter(1, plate).getSingleResult();
        return ((Number) trips).intValue() > 0;
    }

    void begin(String plate, String reason, boolean contaminated, Stamp stamp) {
        em.createNativeQuery(
                        "insert into vehicle_outage (plate, from_at, reason, contaminated, recorded_at, recorded_by)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, plate)
                .setParameter(2, stamp.at().atOffset(ZoneOffset.UTC))
                .setParameter(3, reason)
                .setParameter(4, contaminated)
                .setParameter(5, stamp.recordedAt().atOffset(ZoneOffset.UTC))
                .setParameter(6, stamp.by())
                .executeUpdate();
    }

    void contaminated(Outage outage) {
        em.createNativeQuery("update vehicle_outage set contaminated = true where id = ?1")
                .setParameter(1, outage.id())
                .executeUpdate();
    }

    void disinfected(Outage outage, Stamp stamp) {
        write("disinfected", outage, stamp);
    }

    void end(Outage outage, Stamp stamp) {
        write("ended", outage, stamp);
    }

    private void write(String what, Outage outage, Stamp stamp) {
        em.createNativeQuery("update vehicle_outage set %1$s_at = ?2, %1$s_by = ?3 where id = ?1".formatted(what))
                .setParameter(1, outage.id())
                .setParameter(2, stamp.at().atOffset(ZoneOffset.UTC))
                .setParameter(3, stamp.by())
                .executeUpdate();
    }
}
