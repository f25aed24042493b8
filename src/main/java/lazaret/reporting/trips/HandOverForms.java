package lazaret.reporting.trips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import lazaret.person.Masking;
import lazaret.person.PaperType;
import lazaret.platform.Column;
import lazaret.transfer.IdentifiedBy;
import lazaret.transfer.StepKind;
import lazaret.transfer.board.TransferRow;

/** Gathers what a hand-over form says beyond the line of a list. */
@ApplicationScoped
class HandOverForms {
    private static final String FACTS = """
            select p.paper_type, p.paper_number, v.plate, a.station, c.pascal, c.checked_on,
              coalesce(n.display_name, t.carer_approved_by), t.carer_reason,
              (select string_agg(d.who, chr(10) order by d.first) from (
                select coalesce(m.display_name, w.username) as who, min(w.began_at) as first
                from crew_shift w left join account m on m.username = w.username
                where w.plate = v.plate and w.began_at <= coalesce(e.at, now())
                  and (w.ended_at is null or w.ended_at >= v.taken_at) group by 1) d)
            from transfer t join person p on p.id = t.person_id
              left join account n on n.username = t.carer_approved_by
              left join lateral (select x.plate, x.taken_at from trip x where x.transfer_id = t.id
                order by x.id desc limit 1) v on true
              left join ambulance a on a.plate = v.plate
              left join lateral (select x.pascal, x.checked_on from pressure_check x where x.plate = v.plate
                and x.checked_on <= cast(v.taken_at at time zone 'Asia/Shanghai' as date)
                order by x.checked_on desc limit 1) c on true
              left join lateral (select max(x.at) as at from transfer_step x where x.transfer_id = t.id
                and x.kind in ('HANDED_OVER', 'ABORTED')) e on true
            where t.id = ?1""";

    private static final String STEPS = """
            select x.kind, x.at, x.recorded_at, coalesce(nullif(x.done_by, ''), n.display_name, x.recorded_by), x.place,
              x.received_by, x.reason, x.agent, x.contact_minutes, x.identified_by
            from transfer_step x left join account n on n.username = x.recorded_by
            where x.transfer_id = ?1 order by x.id""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    HandOverForm of(TransferRow transfer) {
        long id = Long.parseLong(transfer.number().substring(2));
        Object[] r = (Object[]) em.createNativeQuery(FACTS).setParameter(1, id).getSingleResult();
        List<?> steps = em.createNativeQuery(STEPS).setParameter(1, id).getResultList();
        return new HandOverForm(
                transfer,
                Column.constant(PaperType.class, r[0]),
                Masking.paper((String) r[1]),
                r[2] == null
                        ? null
                        : new HandOverForm.Vehicle((String) r[2], (String) r[3], (BigDecimal) r[4], Column.day(r[5])),
                r[8] == null ? List.of() : List.of(((String) r[8]).split("\n")),
                r[7] == null ? null : new HandOverForm.Approval((String) r[6], (String) r[7]),
                steps.stream().map(row -> step((Object[]) row)).toList());
    }

    private static HandOverForm.Step step(Object[] r) {
        return new HandOverForm.Step(
                Column.constant(StepKind.class, r[0]),
                Column.instant(r[1]),
                Column.instant(r[2]),
                (String) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                (String) r[7],
                Column.integer(r[8]),
                Column.constant(IdentifiedBy.class, r[9]));
    }
}
