package lazaret.stay.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Restart;
import lazaret.clearance.policy.Policies;
import lazaret.platform.Column;

/**
 * What started somebody's clock again: a positive in the room or of the carer, in the carriage they came in, or on the floor where a version
 * says so, and the last day of caring for somebody infected. One query, and one more where floors count.
 */
@ApplicationScoped
public class Restarts {
    /** Of the answers known then the one that counts, where it is positive or of an infectious Ct under any label. */
    private static final String POSITIVE = """
            join lateral (select x.result, x.ct_n, x.ct_orf from test_result x
              where x.specimen_id = sp.id and x.reported_at <= ?2 order by x.recorded_at desc, x.id desc limit 1) a
              on a.result = 'POSITIVE' or a.ct_n < 35 or a.ct_orf < 35""";

    // Step by step from these people outwards: left to itself the database may begin with every specimen there is. The
    // hold covers the stay and is what the room's index knows. Who came together was exposed to the same case, in the
    // same
    // carriage, within a day; the later of both times is when they were together for certain.
    private static final String SQL = """
            with asked as (%2$s), mine as materialized (
              select person_id, facility_code, exclusive_room, carer_for, during from asked join stay on person_id = asked.id
              where voided_at is null and (exclusive_room is not null or carer_for is not null)),
            shared as materialized (
              select mine.person_id, theirs.person_id as other, mine.during * theirs.during as during
              from mine join stay theirs on theirs.exclusive_room = mine.exclusive_room and theirs.voided_at is null
                and theirs.person_id <> mine.person_id and theirs.holds_bed && mine.during and theirs.during && mine.during),
            -- whoever is cared for lies beside the carer, also where a room is for several
            cared as materialized (
              select mine.person_id, theirs.person_id as other, mine.during * theirs.during as during
              from stay theirs join stay mine on mine.person_id = theirs.carer_for and mine.facility_code = theirs.facility_code
                and mine.voided_at is null and mine.during && theirs.during
                and mine.exclusive_room is distinct from coalesce(theirs.exclusive_room, -1)
              where theirs.carer_for = any(cast(string_to_array(?1, ',') as bigint[])) and theirs.voided_at is null),
            way as materialized (
              select mine.person_id, theirs.person_id as other, theirs.at as theirs, greatest(mine.at, theirs.at) as at
              from counted_exposure mine join exposure theirs on upper(theirs.carriage) = upper(mine.carriage)
                and theirs.person_id <> mine.person_id and theirs.index_case is not distinct from mine.index_case
                and theirs.at between mine.at - interval '1 day' and mine.at + interval '1 day' and not theirs.withdrawn
                and not exists (select 1 from exposure c where c.corrects = theirs.id)
              where mine.person_id in (select id from asked) and mine.carriage is not null)
            select shared.person_id, sp.sampled_at, 'POSITIVE_IN_ROOM', p.number
            from (select * from shared union all select * from cared) shared join specimen sp on sp.person_id = shared.other and sp.voided_at is null
                and shared.during @> sp.sampled_at and sp.sampled_at <= ?2
              %1$s join person p on p.id = shared.other
            union all
            select distinct way.person_id, way.at, 'POSITIVE_IN_CARRIAGE', p.number
            from way join specimen sp on sp.person_id = way.other and sp.voided_at is null and sp.sampled_at >= way.theirs
                and sp.sampled_at <= ?2
              %1$s join person p on p.id = way.other where way.at <= ?2
            union all
            select mine.person_id, least(coalesce(upper(mine.during * theirs.during), ?2), ?2), 'CARED_FOR_A_CASE', p.number
            from mine join stay theirs on theirs.person_id = mine.carer_for and theirs.facility_code = mine.facility_code
                and theirs.voided_at is null and theirs.during && mine.during
                and lower(mine.during * theirs.during) <= ?2
              join person p on p.id = mine.carer_for
            where exists (select 1 from category_entry c where c.person_id = mine.carer_for and c.at <= ?2
              and c.category in ('ASYMPTOMATIC', 'CONFIRMED')
              and c.at < coalesce(upper(mine.during * theirs.during), 'infinity'))""";

    private static final String ON_FLOOR = """
            with asked as (%2$s), mine as materialized (
              select s.person_id, r.unit_id, s.during from asked join stay s on s.person_id = asked.id join bed b on b.id = s.bed_id join room r on r.id = b.room_id
              where s.voided_at is null and not isempty(s.during)),
            found as materialized (
              select r.unit_id, theirs.person_id, sp.sampled_at
              from (select unit_id, min(lower(during)) as since from mine group by unit_id) u
                join room r on r.unit_id = u.unit_id join bed b on b.room_id = r.id
                join stay theirs on theirs.bed_id = b.id and theirs.voided_at is null
                  and theirs.during && tstzrange(u.since, null)
                join specimen sp on sp.person_id = theirs.person_id and sp.voided_at is null
                  and theirs.during @> sp.sampled_at and sp.sampled_at <= ?2
                %1$s)
            select mine.person_id, found.sampled_at, 'POSITIVE_ON_FLOOR', p.number
            from mine join found on found.unit_id = mine.unit_id and found.person_id <> mine.person_id
                and mine.during @> found.sampled_at
              join person p on p.id = found.person_id""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Policies policies;

    protected Restarts() {}

    /** For work outside the container. */
    Restarts(EntityManager em, Policies policies) {
        this.em = em;
        this.policies = policies;
    }

    /**
     * By person, as known at the moment.
     *
     * @param floors look at floors even if no adopted version does
     */
    Map<Long, List<Restart>> of(Collection<Long> people, Instant at, boolean floors) {
        Map<Long, List<Restart>> restarts = new HashMap<>();
        add(restarts, SQL, people, at);
        if (floors || policies.adopted().restartFloors(LocalDate.ofInstant(at, IsolationCourses.DEFAULT_ZONE))) {
            add(restarts, ON_FLOOR, people, at);
        }
        return restarts;
    }

    private void add(Map<Long, List<Restart>> restarts, String sql, Collection<Long> people, Instant at) {
        List<?> rows = em.createNativeQuery(sql.formatted(POSITIVE, Column.idTable(people)))
                .setParameter(1, Column.ids(people))
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .getResultList();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            restarts.computeIfAbsent(Column.id(r[0]), p -> new ArrayList<>())
                    .add(new Restart(Column.instant(r[1]), ClockStart.valueOf((String) r[2]), (String) r[3]));
        }
    }
}
