package lazaret.transfer.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lazaret.platform.Column;

/** The planned shifts, written once and called off at most once. */
@ApplicationScoped
class PlannedShifts {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** A shift, locked. */
    record Planned(long id, String what, Instant from, Instant ends, boolean calledOff) {}

    boolean hasVehicle(String plate) {
        return has("select a.plate from ambulance a where a.plate = ?1", plate);
    }

    boolean hasStation(String station) {
        return has("select a.plate from ambulance a where a.station = ?1 limit 1", station);
    }

    boolean isInACrew(String username) {
        return has("select a.username from account a where a.username = ?1 and a.role = 'CREW' and a.active", username);
    }

    private boolean has(String sql, String value) {
        return !em.createNativeQuery(sql).setParameter(1, value).getResultList().isEmpty();
    }

    /** The plate of the vehicle, or whom of the crew, another shift has at some of this time already. */
    Optional<String> plannedVehicle(ShiftWish wish) {
        return first(
                "select s.plate from planned_shift s where s.plate = ?1 and s.period && tstzrange(?2, ?3)",
                wish.ambulance(),
                wish);
    }

    Optional<String> plannedMember(ShiftWish wish) {
        return first(
                "select c.username from planned_crew c where c.username = any(string_to_array(?1, ','))"
                        + " and c.on_duty && tstzrange(?2, ?3) order by c.username",
                String.join(",", wish.crew()),
                wish);
    }

    private Optional<String> first(String sql, String who, ShiftWish wish) {
        List<?> found = em.createNativeQuery(sql)
                .setParameter(1, who)
                .setParameter(2, utc(wish.from()))
                .setParameter(3, utc(wish.until()))
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    /** The id of the new shift; a lost race surfaces here, as the constraint it broke. */
    long add(ShiftWish wish, Instant now, String by) {
        long id = Column.id(em.createNativeQuery(
                        "insert into planned_shift (plate, station, from_at, until_at, ends_at, planned_by, recorded_at)"
                                + " values (cast(?1 as text), cast(?2 as text), ?3, ?4, ?4, ?5, ?6) returning id")
                .setParameter(1, wish.ambulance())
                .setParameter(2, wish.station())
                .setParameter(3, utc(wish.from()))
                .setParameter(4, utc(wish.until()))
                .setParameter(5, by)
                .setParameter(6, utc(now))
                .getSingleResult());
        em.createNativeQuery("insert into planned_crew (shift_id, username, from_at, ends_at)"
                        + " select s.id, name, s.from_at, s.ends_at from planned_shift s,"
                        + " string_to_table(?2, ',') as name where s.id = ?1 order by name")
                .setParameter(1, id)
                .setParameter(2, String.join(",", wish.crew()))
                .executeUpdate();
        return id;
    }

    Optional<Planned> lock(long id) {
        List<?> found = em.createNativeQuery("select s.id, coalesce(s.plate, s.station), s.from_at, s.ends_at,"
                        + " s.called_off_at is not null from planned_shift s where s.id = ?1 for update of s")
                .setParameter(1, id)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Planned(
                        Column.id(r[0]), (String) r[1], Column.instant(r[2]), Column.instant(r[3]), (boolean) r[4]))
                .findFirst();
    }

    void callOff(long id, Instant ends, String reason, Instant now, String by) {
        em.createNativeQuery("update planned_shift set ends_at = ?2, call_off_reason = ?3, called_off_at = ?4,"
                        + " called_off_by = ?5 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, utc(ends))
                .setParameter(3, reason)
                .setParameter(4, utc(now))
                .setParameter(5, by)
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
