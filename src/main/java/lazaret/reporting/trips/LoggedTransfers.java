package lazaret.reporting.trips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import lazaret.facility.FacilityKind;
import lazaret.person.Category;
import lazaret.person.Masking;
import lazaret.platform.Column;
import lazaret.transfer.Cause;
import lazaret.transfer.Urgency;

/** The one statement behind the log of a day. */
@ApplicationScoped
class LoggedTransfers {
    // ?1, ?2 the day; ?3 until when it is known; ?4 facilities or '*'; ?5 how many; ?6 the zone.
    private static final String SQL = """
            select t.id, p.name, c.category, t.urgency, t.cause, k.name, v.plate,
              os.facility_code, of.name, obr.number,
              coalesce(nullif(t.from_address, ''), nullif(p.district || p.address, '')),
              coalesce(ds.facility_code, t.to_facility), df.name, dr.number, t.to_kind,
              case when s.assigned then h.stay_id is null else t.to_home end,
              t.requested_at, s.picked_up, s.handed_over, s.aborted, s.reason,
              t.requested_at + (select l.value from transfer_number l where l.name = 'LIMIT_HOURS'
                and l.category = c.category and l.from_day <= cast(t.requested_at at time zone ?6 as date)
                order by l.from_day desc, l.id desc limit 1) * interval '1 hour'
            from transfer t
              join person p on p.id = t.person_id
              left join person k on k.id = t.carer_id
              left join lateral (select x.plate from trip x where x.transfer_id = t.id and x.taken_at <= ?3
                order by x.id desc limit 1) v on true
              cross join lateral (select coalesce(bool_or(x.kind = 'ASSIGNED'), false) as assigned,
                  max(x.at) filter (where x.kind = 'PICKED_UP') as picked_up,
                  max(x.at) filter (where x.kind = 'HANDED_OVER') as handed_over,
                  max(x.at) filter (where x.kind = 'ABORTED') as aborted,
                  max(x.reason) filter (where x.kind = 'ABORTED') as reason,
                  max(x.stay_id) filter (where x.kind = 'PICKED_UP') as left_stay
                from transfer_step x where x.transfer_id = t.id and x.at <= ?3 and x.recorded_at <= ?3) s
              left join lateral (select x.stay_id from transfer_step x where x.transfer_id = t.id and x.recorded_at <= ?3
                and x.kind in ('ASSIGNED', 'DIVERTED') order by x.id desc limit 1) h on true
              left join stay ds on ds.id = h.stay_id
              left join bed db on db.id = ds.bed_id
              left join room dr on dr.id = db.room_id
              left join facility df on df.code = coalesce(ds.facility_code, t.to_facility)
              left join lateral (select y.bed_id, y.facility_code from stay y
                where case when s.picked_up is not null then y.id = s.left_stay else y.person_id = p.id
                  and y.arrived_at <= t.requested_at and y.voided_at is null and y.arrived_recorded_at <= ?3
                  and (y.departed_at is null or y.departed_at > t.requested_at) end limit 1) os on true
              left join bed ob on ob.id = os.bed_id
              left join room obr on obr.id = ob.room_id
              left join facility of on of.code = os.facility_code
              left join lateral (select e.category from category_entry e where e.person_id = p.id
                and e.recorded_at <= ?3 order by (e.at <= t.requested_at) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c on true
            where t.requested_at >= ?1 and t.requested_at < ?2 and t.recorded_at <= ?3
              and (?4 = '*' or os.facility_code = any(string_to_array(?4, ','))
                or coalesce(ds.facility_code, t.to_facility) = any(string_to_array(?4, ',')))
            order by t.requested_at, t.id limit ?5""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** @param facilities empty: everywhere */
    List<LoggedTransfer> of(
            LocalDate day, ZoneId zone, Instant knownAt, Collection<String> facilities, boolean named, int most) {
        Query query = em.createNativeQuery(SQL)
                .setParameter(1, day.atStartOfDay(zone).toOffsetDateTime())
                .setParameter(2, day.plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .setParameter(3, knownAt.atOffset(ZoneOffset.UTC))
                .setParameter(4, facilities.isEmpty() ? "*" : String.join(",", facilities))
                .setParameter(5, most)
                .setParameter(6, zone.getId());
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> transfer((Object[]) row, named)).toList();
    }

    private static LoggedTransfer transfer(Object[] r, boolean named) {
        boolean home = (boolean) r[15];
        return new LoggedTransfer(
                "TR" + r[0],
                named ? Masking.name((String) r[1]) : "",
                Column.constant(Category.class, r[2]),
                Column.constant(Urgency.class, r[3]),
                Column.constant(Cause.class, r[4]),
                r[5] == null || !named ? null : Masking.name((String) r[5]),
                new LoggedTransfer.Place(
                        (String) r[7],
                        (String) r[8],
                        (String) r[9],
                        r[7] == null && named ? (String) r[10] : null,
                        null,
                        false),
                home
                        ? new LoggedTransfer.Place(null, null, null, null, null, true)
                        : new LoggedTransfer.Place(
                                (String) r[11],
                                (String) r[12],
                                (String) r[13],
                                null,
                                Column.constant(FacilityKind.class, r[14]),
                                false),
                (String) r[6],
                Column.instant(r[16]),
                Column.instant(r[17]),
                Column.instant(r[18]),
                Column.instant(r[19]),
                named ? (String) r[20] : null,
                Column.instant(r[21]));
    }
}
