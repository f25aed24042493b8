package lazaret.living.slip;

import static lazaret.living.LivingRefusal.STAY_HAS_ENDED;
import static lazaret.living.LivingRefusal.TOO_MANY_SLIPS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;

/** Prints slips: each stay gets a new token, and the slip it had before is worth nothing from then on. */
@Stateless
public class IssueSlips {
    /** More than the largest floor; a whole facility is printed floor by floor. */
    public static final int MOST = 500;

    private static final String OPEN = """
            select 'S' || s.id, s.id, s.facility_code, f.name, r.number, b.code
            from stay s join facility f on f.code = s.facility_code join bed b on b.id = s.bed_id
              join room r on r.id = b.room_id
            where s.id = any(cast(string_to_array(?1, ',') as bigint[]))
              and s.departed_at is null and s.hold_ended_at is null and s.voided_at is null
            order by s.id for share of s""";

    private static final String REPLACE = "update room_slip set replaced_at = ?1, replaced_by = ?2,"
            + " replaced_recorded_at = ?1 where stay_id = ?3 and replaced_at is null";

    private static final String INSERT =
            "insert into room_slip (token_hash, stay_id, issued_at, issued_by, recorded_at)"
                    + " values (?1, ?2, ?3, ?4, ?3)";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is printed; shown once and kept nowhere. */
    public record Slip(String stay, String facility, String facilityName, String room, String bed, RoomToken token) {}

    /**
     * @param stays numbers of stays of people who are there or expected; before the arrival a slip opens nothing yet
     * @return by room
     * @throws lazaret.platform.RefusalException STAY_HAS_ENDED, NOT_YOUR_FACILITY, TOO_MANY_SLIPS; then none is issued
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public List<Slip> issue(Collection<String> stays) {
        TreeSet<String> wanted = new TreeSet<>(stays);
        if (wanted.size() > MOST) {
            throw TOO_MANY_SLIPS.refusal(MOST).asException();
        }
        List<?> found = em.createNativeQuery(OPEN).setParameter(1, ids(wanted)).getResultList();
        List<Slip> slips = found.stream().map(row -> issue((Object[]) row)).toList();
        slips.forEach(slip -> wanted.remove(slip.stay()));
        if (!wanted.isEmpty()) {
            throw STAY_HAS_ENDED.refusal(wanted.first()).asException();
        }
        return slips.stream().sorted(SlipList.BY_ROOM).toList();
    }

    private static String ids(Collection<String> stays) {
        return stays.stream()
                .filter(stay -> stay.matches("S\\d{1,18}"))
                .map(stay -> stay.substring(1))
                .collect(Collectors.joining(","));
    }

    private Slip issue(Object[] row) {
        RoomToken token = RoomToken.random();
        Slip slip =
                new Slip((String) row[0], (String) row[2], (String) row[3], (String) row[4], (String) row[5], token);
        scope.require(slip.facility());
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        em.createNativeQuery(REPLACE)
                .setParameter(1, now)
                .setParameter(2, caller.username())
                .setParameter(3, row[1])
                .executeUpdate();
        em.createNativeQuery(INSERT)
                .setParameter(1, token.hash())
                .setParameter(2, row[1])
                .setParameter(3, now)
                .setParameter(4, caller.username())
                .executeUpdate();
        audit.record("living.issue-slip", slip.stay(), slip.facility(), slip.bed());
        return slip;
    }
}
