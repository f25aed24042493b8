package lazaret.transfer;

import static lazaret.transfer.TransferRefusal.AMBULANCE_IS_TAKEN;
import static lazaret.transfer.TransferRefusal.AMBULANCE_IS_UNFIT;
import static lazaret.transfer.TransferRefusal.AMBULANCE_LACKS;
import static lazaret.transfer.TransferRefusal.NO_AMBULANCE_IS_READY;
import static lazaret.transfer.TransferRefusal.NO_SUCH_AMBULANCE;
import static lazaret.transfer.TransferRefusal.OUTSIDE_ITS_SHIFTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ambulances and whether one may be taken: negative pressure, a valid check, on no trip, clean (hard rules 4 and 5), within
 * its shifts where any are planned, and with what the person needs.
 */
@ApplicationScoped
public class Fleet {
    /** The wall of the stations. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String FREE =
            "not exists (select 1 from trip t where t.plate = a.plate and t.free_at is null)";

    private static final String IN_SERVICE =
            "not exists (select 1 from vehicle_outage o where o.plate = a.plate and o.ended_at is null)";

    /** How many days a check of the pressure counts; no row where no number is adopted. */
    public static final String CHECK_DAYS = """
            (select n.value from transfer_number n where n.name = 'PRESSURE_CHECK_DAYS' and n.from_day <= ?1
              order by n.from_day desc, n.id desc limit 1)""";

    private static final String CARRIES =
            "(select e.items from ambulance_equipment e where e.plate = a.plate order by e.id desc limit 1)";

    // Those that certainly carry what is needed before those of which nobody said it; then whoever has rested longest.
    private static final String READY = """
            select a.plate from ambulance a cross join lateral (select c.checked_on, c.pascal from pressure_check c
              where c.plate = a.plate order by c.checked_on desc limit 1) c cross join lateral (select %s as items) e
            where a.negative_pressure and c.pascal < 0 and %s and %s
              and coalesce(c.checked_on + cast(%s as integer) >= ?1, true)
              and may_go_out(a.plate, ?2)
              and (e.items is null or string_to_array(e.items, ',') @> string_to_array(?3, ','))
            order by ?3 <> '' and e.items is null, (select max(t.free_at) from trip t where t.plate = a.plate) nulls first, a.plate""".formatted(CARRIES, FREE, IN_SERVICE, CHECK_DAYS);

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Today, where the vehicles stand. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /**
     * A vehicle that is wanted.
     *
     * @param plate null: any that is ready and that nobody else is taking at this moment
     * @param at when it sets out, for its shifts
     * @param needs what it has to carry
     */
    public record Wanted(String plate, Instant at, Set<Equipment> needs) {}

    /**
     * Locks the ambulance for a trip.
     *
     * @return its plate
     * @throws lazaret.platform.RefusalException NO_SUCH_AMBULANCE, AMBULANCE_IS_UNFIT, AMBULANCE_IS_TAKEN,
     *     OUTSIDE_ITS_SHIFTS, AMBULANCE_LACKS, NO_AMBULANCE_IS_READY
     */
    public String take(Wanted wanted) {
        if (wanted.plate() != null) {
            String plate = takeNamed(Plate.normal(wanted.plate()));
            requireOnDuty(plate, wanted.at());
            requireEquipped(plate, wanted.needs());
            return plate;
        }
        return ready(wanted).stream().filter(this::lockUnlessTaken).findFirst().orElseThrow(() -> NO_AMBULANCE_IS_READY
                .at("/ambulance")
                .asException());
    }

    /** Says at once that nothing is ready, before beds are locked. */
    public void requireAnyReady(Wanted wanted) {
        if (ready(wanted).isEmpty()) {
            throw NO_AMBULANCE_IS_READY.at("/ambulance").asException();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> ready(Wanted wanted) {
        return em.createNativeQuery(READY)
                .setParameter(1, today())
                .setParameter(2, wanted.at().atOffset(ZoneOffset.UTC))
                .setParameter(3, Equipment.join(wanted.needs()))
                .getResultList();
    }

    private void requireOnDuty(String plate, Instant at) {
        Object on = em.createNativeQuery("select may_go_out(?1, ?2)")
                .setParameter(1, plate)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        if (Boolean.FALSE.equals(on)) {
            throw OUTSIDE_ITS_SHIFTS.at("/ambulance", plate).asException();
        }
    }

    // Nobody said what it carries: then nobody knows that something is missing.
    private void requireEquipped(String plate, Set<Equipment> needs) {
        List<?> recorded = em.createNativeQuery("select " + CARRIES + " from ambulance a where a.plate = ?1")
                .setParameter(1, plate)
                .getResultList();
        Set<Equipment> carried = Equipment.split((String) recorded.get(0));
        if (carried != null) {
            needs.stream()
                    .sorted()
                    .filter(need -> !carried.contains(need))
                    .findFirst()
                    .ifPresent(missing -> {
                        throw AMBULANCE_LACKS.at("/ambulance", plate, missing).asException();
                    });
        }
    }

    private boolean lockUnlessTaken(String plate) {
        return !em.createNativeQuery("select a.plate from ambulance a where a.plate = ?1 for update of a skip locked")
                        .setParameter(1, plate)
                        .getResultList()
                        .isEmpty()
                && isFree(plate)
                && !isOut(plate);
    }

    private String takeNamed(String plate) {
        Ambulance ambulance = locked(plate);
        Set<Ambulance.Unfit> reasons = ambulance.reasonsAgainst(today(), checkDays());
        if (!reasons.isEmpty()) {
            throw AMBULANCE_IS_UNFIT
                    .at("/ambulance", plate, reasons.iterator().next())
                    .asException();
        }
        if (isOut(plate)) {
            throw AMBULANCE_IS_UNFIT
                    .at("/ambulance", plate, Ambulance.Unfit.BROKEN_DOWN)
                    .asException();
        }
        if (!isFree(plate)) {
            throw AMBULANCE_IS_TAKEN.at("/ambulance", plate).asException();
        }
        return plate;
    }

    private boolean isFree(String plate) {
        return !em.createNativeQuery("select a.plate from ambulance a where a.plate = ?1 and " + FREE)
                .setParameter(1, plate)
                .getResultList()
                .isEmpty();
    }

    private boolean isOut(String plate) {
        return em.createNativeQuery("select a.plate from ambulance a where a.plate = ?1 and " + IN_SERVICE)
                .setParameter(1, plate)
                .getResultList()
                .isEmpty();
    }

    private Ambulance locked(String plate) {
        List<?> rows = em.createNativeQuery(
                        "select a.plate, a.station, a.negative_pressure from ambulance a where a.plate = ?1 for update of a")
                .setParameter(1, plate)
                .getResultList();
        if (rows.isEmpty()) {
            throw NO_SUCH_AMBULANCE.at("/ambulance", plate).asException();
        }
        Object[] row = (Object[]) rows.get(0);
        return new Ambulance(plate, (String) row[1], (Boolean) row[2], checks(plate));
    }

    private List<PressureCheck> checks(String plate) {
        List<PressureCheck> checks = new ArrayList<>();
        for (Object found : em.createNativeQuery(
                        "select c.checked_on, c.pascal from pressure_check c where c.plate = ?1"
                                + " order by c.checked_on desc limit 1")
                .setParameter(1, plate)
                .getResultList()) {
            Object[] row = (Object[]) found;
            LocalDate day = row[0] instanceof Date date ? date.toLocalDate() : (LocalDate) row[0];
            checks.add(new PressureCheck(day, (BigDecimal) row[1]));
        }
        return checks;
    }

    /** How many days a check of the pressure counts; null where no number is adopted. */
    public Integer checkDays() {
        Object days = em.createNativeQuery("select " + CHECK_DAYS)
                .setParameter(1, today())
                .getSingleResult();
        return days == null ? null : ((BigDecimal) days).intValue();
    }
}
