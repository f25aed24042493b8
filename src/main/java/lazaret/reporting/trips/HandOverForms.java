package lazaret.reporting.trips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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
            select p.paper_type, p.paper_number, coalesce(n.display_name, t.carer_approved_by), t.carer_reason
            from transfer t join person p on p.id = t.person_id
              left join account n on n.username = t.carer_approved_by
            where t.id = ?1""";

    // Who was on duty while this vehicle was the one of the transfer: another may have taken over, and the crew may
    // have
    // gone home between the hand-over and the disinfection.
    private static final String VEHICLES = """
            select v.plate, a.station, c.pascal, c.checked_on, v.taken_at,
              (select string_agg(d.who, chr(10) order by d.first) from (
                select coalesce(m.display_name, w.username) as who, min(w.began_at) as first
                from crew_shift w left join account m on m.username = w.username
                where w.plate = v.plate and w.began_at <= least(v.free_at, e.at, now())
                  and (w.ended_at is null or w.ended_at >= v.taken_at) group by 1) d)
            from trip v join ambulance a on a.plate = v.plate
              left join lateral (select x.pascal, x.checked_on from pressure_check x where x.plate = v.plate
                and x.checked_on <= cast(v.taken_at at time zone 'Asia/Shanghai' as date)
                order by x.checked_on desc limit 1) c on true
              cross join lateral (select max(x.at) as at from transfer_step x where x.transfer_id = v.transfer_id
                and x.kind in ('HANDED_OVER', 'ABORTED')) e
            where v.transfer_id = ?1 order by v.id""";

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
        return new HandOverForm(
                transfer,
                Column.constant(PaperType.class, r[0]),
                Masking.paper((String) r[1]),
                ask(VEHICLES, id).map(HandOverForms::vehicle).toList(),
                r[3] == null ? null : new HandOverForm.Approval((String) r[2], (String) r[3]),
                ask(STEPS, id).map(HandOverForms::step).toList());
    }

    private Stream<Object[]> ask(String sql, long id) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, id).getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }

    private static HandOverForm.Vehicle vehicle(Object[] r) {
        return new HandOverForm.Vehicle(
                (String) r[0],
                (String) r[1],
                (BigDecimal) r[2],
                Column.day(r[3]),
                Column.instant(r[4]),
                r[5] == null ? List.of() : List.of(((String) r[5]).split("\n")));
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
