package lazaret.stay.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.Column;

/** Rooms and bed spaces of a facility that wait for their disinfection or its verification, without names; one query. */
@Stateless
public class RoomsLeft {
    // A disinfection counts for departures before it; a later departure asks for another.
    private static final String SQL = """
            select h.subject, h.bed, h.unit, h.room, h.beds, h.left_at, h.occupied, d.id, d.finished_at, d.agent,
              d.contact_minutes, d.done_by, coalesce(a.display_name, d.done_by)
            from (
              select case when s.exclusive_room is null then b.code else r.facility_code || '/' || r.number end as subject,
                min(b.code) filter (where s.departed_at is not null) as bed, min(u.name) as unit, min(r.number) as room,
                count(*) filter (where s.departed_at is not null) as beds, max(s.departed_at) as left_at,
                bool_or(s.arrived_at is not null and s.departed_at is null) as occupied
              from stay s join bed b on b.id = s.bed_id join room r on r.id = b.room_id join unit u on u.id = r.unit_id
              where s.facility_code = ?1 and s.hold_ended_at is null and s.voided_at is null
                and (s.kept_by is null or s.kept_until is not null)
              group by 1 having bool_or(s.departed_at is not null)
            ) h
            left join lateral (select * from disinfection x where x.subject = h.subject and x.finished_at >= h.left_at
              order by x.id desc limit 1) d on true
            left join account a on a.username = d.done_by
            where (d.id is not null) = ?2
            order by coalesce(d.finished_at, h.left_at), h.subject limit ?3 offset ?4""";

    private static final String COUNT = """
            select count(*) filter (where d.id is null), count(*) filter (where d.id is not null)
            from (
              select case when s.exclusive_room is null then b.code else r.facility_code || '/' || r.number end as subject,
                max(s.departed_at) as left_at
              from stay s join bed b on b.id = s.bed_id join room r on r.id = b.room_id
              where s.facility_code = ?1 and s.hold_ended_at is null and s.voided_at is null
                and (s.kept_by is null or s.kept_until is not null)
              group by 1 having bool_or(s.departed_at is not null)
            ) h
            left join lateral (select x.id from disinfection x where x.subject = h.subject and x.finished_at >= h.left_at
              limit 1) d on true""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    /**
     * One page, the oldest first.
     *
     * @param waiting how many wait for their disinfection
     * @param disinfected how many wait for their verification
     */
    public record Page(List<LeftRoom> rooms, long waiting, long disinfected) {}

    /**
     * @param disinfected true: those that wait for their verification; false: those that wait for their disinfection
     * @param skip how many to pass over
     * @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY
     */
    @RolesAllowed({Roles.HYGIENE, Roles.FACILITY_MANAGER})
    public Page of(String facility, boolean disinfected, int skip, int limit) {
        scope.require(facility);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, facility)
                .setParameter(2, disinfected)
                .setParameter(3, limit)
                .setParameter(4, skip)
                .getResultList();
        Object[] counts =
                (Object[]) em.createNativeQuery(COUNT).setParameter(1, facility).getSingleResult();
        return new Page(
                rows.stream().map(row -> room((Object[]) row)).toList(), Column.id(counts[0]), Column.id(counts[1]));
    }

    private static LeftRoom room(Object[] r) {
        return new LeftRoom(
                (String) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                ((Number) r[4]).intValue(),
                Column.instant(r[5]),
                (boolean) r[6],
                r[7] == null ? null : "X" + Column.id(r[7]),
                Column.instant(r[8]),
                (String) r[9],
                r[10] == null ? null : Integer.valueOf(((Number) r[10]).intValue()),
                (String) r[11],
                (String) r[12]);
    }
}
