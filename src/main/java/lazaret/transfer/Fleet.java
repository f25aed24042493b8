package lazaret.transfer;

import static lazaret.transfer.TransferRefusal.AMBULANCE_IS_TAKEN;
import static lazaret.transfer.TransferRefusal.AMBULANCE_IS_UNFIT;
import static lazaret.transfer.TransferRefusal.NO_AMBULANCE_IS_READY;
import static lazaret.transfer.TransferRefusal.NO_SUCH_AMBULANCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ambulances and whether one may be taken: negative pressure, a valid check, on no trip, clean (hard rules 4 and 5). */
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

    // Whoever has rested longest goes first.
    private static final String READY = """
            select a.plate from ambulance a cross join lateral (select c.checked_on, c.pascal from pressure_check c
              where c.plate = a.plate order by c.checked_on desc limit 1) c
            where a.negative_pressure and c.pascal < 0 and %s and %s
              and coalesce(c.checked_on + cast(%s as integer) >= ?1, true)
            order by (select max(t.free_at) from trip t where t.plate = a.plate) nulls first, a.plate""".formatted(FREE, IN_SERVICE, CHECK_DAYS);

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Today, where the vehicles stand. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /**
     * Locks the ambulance for a trip.
     *
     * @param plate the vehicle that is wanted; null: any that is ready and that nobody else is taking at this moment
     * @return its plate
     * @throws lazaret.platform.RefusalException NO_SUCH_AMBULANCE, AMBULANCE_IS_UNFIT, AMBULANCE_IS_TAKEN,
     *     NO_AMBULANCE_IS_READY
     */
    public String take(String plate) {
        if (plate != null) {
            return takeNamed(Plate.normal(plate));
        }
        return ready().stream().filter(this::lockUnlessTaken).findFirst().orElseThrow(() -> NO_AMBULANCE_IS_READY
                .at("/ambulance")
                .asException());
    }

    /** Says at once that nothing is ready, before beds are locked. */
    public void requireAnyReady() {
        if (ready().isEmpty()) {
            throw NO_AMBULANCE_IS_READY.at("/ambulance").asException();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> ready() {
        return em.createNativeQuery(READY).setParameter(1, today()).getResultList();
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
