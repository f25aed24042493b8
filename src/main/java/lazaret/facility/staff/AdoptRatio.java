package lazaret.facility.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.facility.UnitKind;

/** The place adopts how many beds one nurse on duty looks after, from today or a later day on. */
@Stateless
public class AdoptRatio {
    static final int MOST = 1000;
    private static final int LONGEST_SOURCE = 300;
    private static final int DECIMALS = 2;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param unit null for every kind of unit, and for facilities as a whole
     * @param bedsPerNurse to two decimals; null: none holds any more
     * @param source who ordered it
     * @throws lazaret.platform.RefusalException KIND_IS_MISSING, RATIO_IS_IMPOSSIBLE, RATIO_IS_OF_THE_PAST,
     *     SOURCE_IS_MISSING, SOURCE_IS_TOO_LONG
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void adopt(FacilityKind kind, UnitKind unit, BigDecimal bedsPerNurse, LocalDate from, String source) {
        if (kind == null) {
            throw StaffRefusal.KIND_IS_MISSING.at("/kind").asException();
        }
        BigDecimal ratio = bedsPerNurse == null ? null : bedsPerNurse.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (ratio != null && (ratio.signum() <= 0 || ratio.compareTo(BigDecimal.valueOf(MOST)) > 0)) {
            throw StaffRefusal.RATIO_IS_IMPOSSIBLE.at("/bedsPerNurse", MOST).asException();
        }
        if (from == null || from.isBefore(LocalDate.ofInstant(clock.instant(), ZONE))) {
            throw StaffRefusal.RATIO_IS_OF_THE_PAST.at("/from").asException();
        }
        if (source == null || source.isBlank()) {
            throw StaffRefusal.SOURCE_IS_MISSING.at("/source").asException();
        }
        if (source.length() > LONGEST_SOURCE) {
            throw StaffRefusal.SOURCE_IS_TOO_LONG.at("/source", LONGEST_SOURCE).asException();
        }
        em.persist(new StaffingRatio(from, kind, unit, ratio, source.strip(), caller.username(), clock.instant()));
        em.flush();
        audit.record("facility.adopt-staffing-ratio", kind.name(), null, unit + " " + ratio + " " + from);
    }
}
