package lazaret.transfer.board;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lazaret.facility.FacilityKind;
import lazaret.person.Category;
import lazaret.person.Masking;
import lazaret.platform.Column;
import lazaret.transfer.Cause;
import lazaret.transfer.StepKind;
import lazaret.transfer.TransferState;
import lazaret.transfer.Urgency;

/** The one statement behind all lists of transfers; every question only adds which ones. */
final class TransferQuery {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int TAIL = 4;

    /** Transfers on which somebody still has something to do: the person is not there yet, or the vehicle not clean. */
    static final String OPEN = "t.id in (select o.id from transfer o where o.closed_at is null"
            + " union all select v.transfer_id from trip v where v.free_at is null)";

    private static final String SQL = """
            select t.id, p.number, p.name, p.sex, p.birth_date, right(p.paper_number, %d), c.category, t.urgency, t.cause,
              k.name, of.code, of.name, obr.number, coalesce(nullif(t.from_address, ''), nullif(p.district || p.address, '')),
              df.code, df.name, dr.number, coalesce(db.code, case when not s.assigned then t.to_bed end), t.to_kind,
              case when s.assigned then h.stay_id is null else t.to_home end,
              ds.id is not null and ds.hold_ended_at is null and ds.voided_at is null, v.plate,
              v.id is not null and v.free_at is null, s.disinfected, s.disinfected_by,
              (select string_agg(n.need, ',' order by n.need) from person_need n where n.person_id = p.id),
              t.requested_at, coalesce(s.since, t.requested_at),
              t.requested_at + (select l.value from transfer_number l where l.name = 'LIMIT_HOURS'
                and l.category = c.category and l.from_day <= cast(t.requested_at at time zone 'Asia/Shanghai' as date)
                order by l.from_day desc, l.id desc limit 1) * interval '1 hour',
              s.kinds
            from transfer t
              join person p on p.id = t.person_id
              left join person k on k.id = t.carer_id
              left join lateral (select x.id, x.plate, x.free_at from trip x where x.transfer_id = t.id
                order by x.id desc limit 1) v on true
              cross join lateral (select string_agg(x.kind, ',') as kinds,
                  coalesce(bool_or(x.kind = 'ASSIGNED'), false) as assigned,
                  coalesce(bool_or(x.kind = 'PICKED_UP'), false) as picked_up,
                  coalesce(bool_or(x.kind = 'VEHICLE_DISINFECTED'), false) as disinfected,
                  max(x.recorded_by) filter (where x.kind = 'VEHICLE_DISINFECTED') as disinfected_by,
                  max(x.stay_id) filter (where x.kind = 'PICKED_UP') as left_stay,
                  max(x.at) filter (where x.kind not in ('DIVERTED', 'VEHICLE_REPLACED')) as since
                from transfer_step x where x.transfer_id = t.id) s
              left join lateral (select x.stay_id from transfer_step x where x.transfer_id = t.id
                and x.kind in ('ASSIGNED', 'DIVERTED') order by x.id desc limit 1) h on true
              left join stay ds on ds.id = h.stay_id
              left join bed db on db.id = ds.bed_id
              left join room dr on dr.id = db.room_id
              left join facility df on df.code = case when s.assigned then ds.facility_code else t.to_facility end
              left join lateral (select y.id, y.bed_id, y.facility_code from stay y
                where case when s.picked_up then y.id = s.left_stay else y.person_id = p.id and y.arrived_at is not null
                  and y.departed_at is null and y.voided_at is null and y.id is distinct from h.stay_id end limit 1) os on true
              left join bed ob on ob.id = os.bed_id
              left join room obr on obr.id = ob.room_id
              left join facility of on of.code = os.facility_code
              cross join lateral (select e.category from category_entry e where e.person_id = p.id
                order by (e.at <= ?1) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
            where %s""";

    private final EntityManager em;
    private final Instant now;

    TransferQuery(EntityManager em, Instant now) {
        this.em = em;
        this.now = now;
    }

    /**
     * Asks.
     *
     * @param which the condition and the order; its first parameter is {@code ?2}
     */
    List<TransferRow> ask(String which, Object... values) {
        Query query = em.createNativeQuery(SQL.formatted(TAIL, which)).setParameter(1, now.atOffset(ZoneOffset.UTC));
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 2, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Lets only transfers from or to some facilities pass, and those that concern none yet; as one parameter. */
    static String within(String parameter) {
        return ("(%1$s = '*' or coalesce(of.code, df.code) is null or of.code = any(string_to_array(%1$s, ','))"
                        + " or df.code = any(string_to_array(%1$s, ',')))")
                .formatted(parameter);
    }

    static String codes(Collection<String> facilities) {
        return String.join(",", facilities);
    }

    private TransferRow row(Object[] r) {
        Instant since = Column.instant(r[27]);
        return new TransferRow(
                "TR" + r[0],
                TransferState.after(kinds((String) r[29])),
                (String) r[1],
                Masking.name((String) r[2]),
                (String) r[3],
                Column.age(r[4], now, ZONE),
                (String) r[5],
                Column.constant(Category.class, r[6]),
                Column.constant(Urgency.class, r[7]),
                Column.constant(Cause.class, r[8]),
                r[9] == null ? null : Masking.name((String) r[9]),
                (String) r[10],
                (String) r[11],
                (String) r[12],
                (String) r[13],
                (String) r[14],
                (String) r[15],
                (String) r[16],
                (String) r[17],
                Column.constant(FacilityKind.class, r[18]),
                (boolean) r[19],
                (boolean) r[20],
                (String) r[21],
                (boolean) r[22],
                (boolean) r[23],
                (String) r[24],
                (String) r[25],
                Column.instant(r[26]),
                since,
                Column.instant(r[28]));
    }

    private static Set<StepKind> kinds(String joined) {
        Set<StepKind> kinds = EnumSet.noneOf(StepKind.class);
        if (joined != null) {
            for (String kind : joined.split(",")) {
                kinds.add(StepKind.valueOf(kind));
            }
        }
        return kinds;
    }
}
