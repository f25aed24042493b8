package lazaret.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import lazaret.platform.Column;
import lazaret.stay.change.PositivesCount;

/** Counts what runs and waits, by one statement for each kind of work, open things alone. */
@ApplicationScoped
class CityWork {
    private static final String TRANSFERS = """
            select count(*) filter (where not x.departed and not x.aboard), count(*) filter (where x.departed and not x.aboard),
              count(*) filter (where x.aboard), count(*) filter (where x.due < ?1), min(x.due) filter (where x.due < ?1)
            from (
              select k.departed, k.aboard, t.requested_at + (select l.value from transfer_number l where l.name = 'LIMIT_HOURS'
                and l.category = c.category and l.from_day <= cast(t.requested_at at time zone 'Asia/Shanghai' as date)
                order by l.from_day desc, l.id desc limit 1) * interval '1 hour' as due
              from transfer t
                cross join lateral (select coalesce(bool_or(s.kind = 'DEPARTED'), false) as departed,
                  coalesce(bool_or(s.kind = 'PICKED_UP'), false) as aboard from transfer_step s where s.transfer_id = t.id) k
                cross join lateral (select e.category from category_entry e where e.person_id = t.person_id
                  order by (e.at <= ?1) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
              where t.closed_at is null and (?2 = '*' or {to} or exists (select 1 from stay s where s.person_id = t.person_id
                and s.arrived_at is not null and s.departed_at is null and s.voided_at is null and {from}))) x""".replace("{to}", Houses.among("t.to_facility", "?2"))
            .replace("{from}", Houses.among("s.facility_code", "?2"));

    private static final String PENDING = """
            select count(*) from stay s join specimen x on x.person_id = s.person_id and x.voided_at is null
              and x.sampled_at >= s.arrived_at
            where s.arrived_at is not null and s.departed_at is null and s.voided_at is null and {here}
              and not exists (select 1 from test_result r where r.specimen_id = x.id)""".replace("{here}", Houses.among("s.facility_code", "?1"));

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private PositivesCount positives;

    City.Work at(Instant now, Houses houses) {
        Object[] transfers = (Object[]) em.createNativeQuery(TRANSFERS)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, houses.codes())
                .getSingleResult();
        return new City.Work(
                Column.id(transfers[0]),
                Column.id(transfers[1]),
                Column.id(transfers[2]),
                Column.id(transfers[3]),
                Column.instant(transfers[4]),
                positives.in(houses.codes(), now),
                Column.id(em.createNativeQuery(PENDING)
                        .setParameter(1, houses.codes())
                        .getSingleResult()),
                Column.id(em.createNativeQuery("select count(*) from waiting").getSingleResult()));
    }
}
