package lazaret.stay.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.clearance.Clearance;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;
import lazaret.platform.Column;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;

/** The signatures that wait for a departure, and what came in since each of them; whatever their number, one query each. */
@ApplicationScoped
public class SignOffs {
    private static final String LATEST_ANSWER =
            "left join lateral (select * from test_result x where x.specimen_id = t.id"
                    + " order by x.recorded_at desc, x.id desc limit 1) r on true";

    private static final String ADD = """
            insert into sign_off (stay_id, policy_id, criteria, known, leaves_at, signed_at, signed_by, recorded_at)
            select s.id, ?2, cast(?3 as jsonb), coalesce((select array_agg(t.id || ':' || coalesce(cast(r.id as text), ''))
                from specimen t %s where t.person_id = s.person_id and t.voided_at is null), '{}'), cast(?4 as timestamptz), ?5, ?6, ?7
            from stay s where s.id = ?1""".formatted(LATEST_ANSWER);

    private static final String OPEN = """
            select g.id, g.stay_id, g.policy_id, g.leaves_at, g.signed_at, g.signed_by,
              (select b.code from sign_off o join stay s on s.id = o.stay_id join bed b on b.id = s.bed_id where o.id = g.carries)
            from sign_off g where g.stay_id = any(cast(string_to_array(?1, ',') as bigint[])) and g.ended_at is null""";

    private static final String BETWEEN = """
            select g.stay_id, t.id, t.sampled_at, r.result, r.ct_n, r.ct_orf, r.reported_at
            from sign_off g join stay s on s.id = g.stay_id
              join specimen t on t.person_id = s.person_id and t.voided_at is null %s
            where g.stay_id = any(cast(string_to_array(?1, ',') as bigint[])) and g.ended_at is null
              and not t.id || ':' || coalesce(cast(r.id as text), '') = any(g.known)
            order by t.sampled_at, t.id""".formatted(LATEST_ANSWER);

    private static final String END = """
            update sign_off set ended_at = ?2, ended_by = ?3, ended_recorded_at = ?4, outcome = ?5, reason = ?6
            where stay_id = ?1 and ended_at is null""";

    // The samples known at the signature stay the known ones: what came in before the move speaks against it all the
    // same.
    private static final String CARRY = """
            insert into sign_off (stay_id, policy_id, criteria, known, leaves_at, signed_at, signed_by, recorded_at, carries)
            select ?2, g.policy_id, g.criteria, g.known, g.leaves_at, g.signed_at, g.signed_by, ?3, g.id from sign_off g
            where g.stay_id = ?1 and g.outcome = 'MOVED' order by g.id desc limit 1""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** Of these stays the ones that are signed off and wait, by the id of the stay. */
    public Map<Long, SignOff> open(Collection<Long> stays) {
        Map<Long, SignOff> open = new HashMap<>();
        for (Object[] r : rows(OPEN, stays)) {
            open.put(
                    Column.id(r[1]),
                    new SignOff(
                            Column.id(r[0]),
                            Column.id(r[1]),
                            (String) r[2],
                            Column.instant(r[3]),
                            Column.instant(r[4]),
                            (String) r[5],
                            (String) r[6]));
        }
        return open;
    }

    /** What was sampled or answered since, in order of sampling, by the id of the stay. */
    public Map<Long, List<Between>> between(Collection<Long> stays) {
        Map<Long, List<Between>> between = new HashMap<>();
        for (Object[] r : rows(BETWEEN, stays)) {
            Sample sample = new Sample(
                    Column.instant(r[2]),
                    Column.constant(TestOutcome.class, r[3]),
                    Ct.ofColumn(r[4]),
                    Ct.ofColumn(r[5]),
                    Column.instant(r[6]));
            between.computeIfAbsent(Column.id(r[0]), s -> new ArrayList<>())
                    .add(new Between("T" + Column.id(r[1]), sample));
        }
        return between;
    }

    /** @param leavesAt null where nobody says when */
    public void add(Stay stay, Clearance verdict, Instant leavesAt, Stamp stamp) {
        em.createNativeQuery(ADD)
                .setParameter(1, stay.id())
                .setParameter(2, verdict.policyId().orElseThrow())
                .setParameter(3, KeptVerdict.of(verdict))
                .setParameter(4, leavesAt == null ? null : leavesAt.atOffset(ZoneOffset.UTC))
                .setParameter(5, stamp.at().atOffset(ZoneOffset.UTC))
                .setParameter(6, stamp.by())
                .setParameter(7, stamp.recordedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /**
     * Ends the open signature of the stay, if there is one.
     *
     * @param reason null where the person left
     * @return whether there was one
     */
    public boolean end(Stay stay, SignOff.Outcome outcome, String reason, Stamp stamp) {
        return em.createNativeQuery(END)
                        .setParameter(1, stay.id())
                        .setParameter(2, stamp.at().atOffset(ZoneOffset.UTC))
                        .setParameter(3, stamp.by())
                        .setParameter(4, stamp.recordedAt().atOffset(ZoneOffset.UTC))
                        .setParameter(5, outcome.name())
                        .setParameter(6, reason)
                        .executeUpdate()
                > 0;
    }

    /**
     * The open signature of a stay that ended goes on, as it was given, with the stay that followed.
     *
     * @return whether there was one
     */
    boolean carry(Stay from, Stay to, Stamp stamp) {
        if (!end(from, SignOff.Outcome.MOVED, to.number(), stamp)) {
            return false;
        }
        em.createNativeQuery(CARRY)
                .setParameter(1, from.id())
                .setParameter(2, to.id())
                .setParameter(3, stamp.recordedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return true;
    }

    private List<Object[]> rows(String sql, Collection<Long> stays) {
        if (stays.isEmpty()) {
            return List.of();
        }
        List<?> rows =
                em.createNativeQuery(sql).setParameter(1, Column.ids(stays)).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
