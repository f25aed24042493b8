package lazaret.living.slip;

import static lazaret.living.LivingRefusal.SLIP_IS_NOT_VALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The slips that are valid at this moment: the one printed last for a stay, from the arrival to the departure. A move is
 * a departure too. Nothing has to be switched off when somebody leaves: the question is answered anew each time.
 */
@ApplicationScoped
public class Slips {
    private static final String VALID = """
            select s.id, s.facility_code, f.name, r.number, f.zone_id
            from room_slip t join stay s on s.id = t.stay_id join facility f on f.code = s.facility_code
              join bed b on b.id = s.bed_id join room r on r.id = b.room_id
            where t.token_hash = ?1 and t.replaced_at is null
              and s.arrived_at is not null and s.departed_at is null and s.voided_at is null""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected Slips() {}

    /** For work outside the container. */
    public Slips(EntityManager em) {
        this.em = em;
    }

    /** @throws lazaret.platform.RefusalException SLIP_IS_NOT_VALID, whether it never was or is no longer */
    public Room room(RoomToken token) {
        return room(VALID, token);
    }

    /** The room of a slip that is valid at this moment; empty for any other. */
    public Optional<Room> find(RoomToken token) {
        return found(VALID, token);
    }

    /**
     * The same, and until the end of the transaction no other tap of this slip comes between, and nobody departs.
     *
     * @throws lazaret.platform.RefusalException SLIP_IS_NOT_VALID
     */
    public Room lock(RoomToken token) {
        return room(VALID + " for update of t for share of s", token);
    }

    private Room room(String sql, RoomToken token) {
        return found(sql, token).orElseThrow(() -> SLIP_IS_NOT_VALID.refusal().asException());
    }

    private Optional<Room> found(String sql, RoomToken token) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, token.hash()).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(r -> new Room(
                        ((Number) r[0]).longValue(), (String) r[1], (String) r[2], (String) r[3], ZoneId.of((String)
                                r[4])));
    }
}
