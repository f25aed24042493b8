package lazaret.transfer.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lazaret.platform.Column;
import lazaret.stay.Stamp;
import lazaret.transfer.Equipment;

/** The series and their visits, written once and ended once. Whoever changes one has locked its person before. */
@ApplicationScoped
class Visits {
    // Trips there and back, the last of each.
    private static final String VISIT = """
            select v.id, v.series_id, v.person_id, p.number, s.facility_code, s.needs, c.number, v.begins_at,
              v.called_off_at is not null, o.transfer_id, b.transfer_id
            from visit v join visit_series s on s.id = v.series_id join person p on p.id = v.person_id
              left join person c on c.id = s.carer_id
              left join lateral (select max(x.transfer_id) as transfer_id from visit_trip x
                where x.visit_id = v.id and not x.back) o on true
              left join lateral (select max(x.transfer_id) as transfer_id from visit_trip x
                where x.visit_id = v.id and x.back) b on true
            where %s order by v.begins_at""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /**
     * A visit as it was planned.
     *
     * @param carer number of the carer; null without one
     * @param there number of the last trip there; null before one
     * @param back number of the last trip back; null before one
     */
    record Planned(
            long id,
            long series,
            long personId,
            String person,
            String facility,
            String needs,
            String carer,
            Instant begins,
            boolean calledOff,
            String there,
            String back) {}

    /** A series that is not over. */
    record Series(long id, long personId, String person, String facility) {}

    long add(long person, Long carer, SeriesWish wish, Stamp stamp) {
        return Column.id(em.createNativeQuery(
                        "insert into visit_series (person_id, facility_code, purpose, weekdays, begins, minutes, from_day,"
                                + " until_day, needs, carer_id, requested_at, requested_by) values (?1, ?2, ?3, ?4,"
                                + " cast(?5 as time), ?6, cast(?7 as date), cast(?8 as date), ?9, cast(?10 as bigint), ?11, ?12)"
                                + " returning id")
                .setParameter(1, person)
                .setParameter(2, wish.facility())
                .setParameter(3, wish.purpose().name())
                .setParameter(
                        4,
                        wish.weekdays().stream()
                                .sorted()
                                .map(day -> String.valueOf(day.getValue()))
                                .collect(Collectors.joining(",")))
                .setParameter(5, wish.begins().toString())
                .setParameter(6, wish.minutes())
                .setParameter(7, wish.from().toString())
                .setParameter(8, wish.until().toString())
                .setParameter(9, Equipment.join(wish.needs()))
                .setParameter(10, carer == null ? null : carer.toString())
                .setParameter(11, utc(stamp.at()))
                .setParameter(12, stamp.by())
                .getSingleResult());
    }

    /** Visits that are over already are not planned any more. */
    void add(long series, long person, List<Period> periods, Instant now) {
        String rows = Column.json(
                periods, (period, row) -> row.put("begins", period.begins()).put("ends", period.ends()));
        em.createNativeQuery("insert into visit (series_id, person_id, begins_at, ends_at, recorded_at)"
                        + " select ?2, ?3, x.begins, x.ends, ?4 from json_to_recordset(cast(?1 as json))"
                        + " as x(begins timestamptz, ends timestamptz) where x.begins > ?4 order by x.begins")
                .setParameter(1, rows)
                .setParameter(2, series)
                .setParameter(3, person)
                .setParameter(4, utc(now))
                .executeUpdate();
    }

    Optional<Planned> find(long id) {
        return ask(VISIT.formatted("v.id = ?1"), id).stream().findFirst();
    }

    List<Planned> ofSeries(long series) {
        return ask(VISIT.formatted("v.series_id = ?1"), series);
    }

    /** The visits of somebody on which nobody called off, of series that are not over. */
    List<Planned> openOf(long person) {
        return ask(VISIT.formatted("v.person_id = ?1 and v.called_off_at is null and s.ended_at is null"), person);
    }

    private List<Planned> ask(String sql, long id) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, id).getResultList();
        return rows.stream().map(row -> planned((Object[]) row)).toList();
    }

    private static Planned planned(Object[] r) {
        return new Planned(
                Column.id(r[0]),
                Column.id(r[1]),
                Column.id(r[2]),
                (String) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                Column.instant(r[7]),
                (boolean) r[8],
                r[9] == null ? null : "TR" + r[9],
                r[10] == null ? null : "TR" + r[10]);
    }

    Optional<Series> series(long id) {
        return series("s.id = ?1", id).stream().findFirst();
    }

    List<Series> seriesOf(long person) {
        return series("s.person_id = ?1", person);
    }

    private List<Series> series(String which, long id) {
        List<?> rows = em.createNativeQuery("select s.id, s.person_id, p.number, s.facility_code from visit_series s"
                        + " join person p on p.id = s.person_id where s.ended_at is null and " + which
                        + " order by s.id")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Series(Column.id(r[0]), Column.id(r[1]), (String) r[2], (String) r[3]))
                .toList();
    }

    void trip(long visit, String transfer, boolean back) {
        em.createNativeQuery("insert into visit_trip (visit_id, transfer_id, back) values (?1, ?2, ?3)")
                .setParameter(1, visit)
                .setParameter(2, Long.valueOf(transfer.substring(2)))
                .setParameter(3, back)
                .executeUpdate();
    }

    void callOff(long visit, String reason, Stamp stamp) {
        ended(
                "update visit set called_off_at = ?2, called_off_by = ?3, call_off_reason = ?4 where id = ?1",
                visit,
                reason,
                stamp);
    }

    void end(long series, String reason, Stamp stamp) {
        ended(
                "update visit_series set ended_at = ?2, ended_by = ?3, end_reason = ?4 where id = ?1",
                series,
                reason,
                stamp);
    }

    private void ended(String sql, long id, String reason, Stamp stamp) {
        Query query = em.createNativeQuery(sql);
        query.setParameter(1, id)
                .setParameter(2, utc(stamp.at()))
                .setParameter(3, stamp.by())
                .setParameter(4, reason)
                .executeUpdate();
    }

    LocalDate today(Instant now) {
        return now.atZone(VisitNumbers.ZONE).toLocalDate();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
