package lazaret.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import lazaret.platform.Column;

/** Arrivals and departures of two weeks by one statement; who was there is counted back from who is there now. */
@ApplicationScoped
class CityDays {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DAYS = 14;

    private static final String SQL = """
            select day, sum(came), sum(went) from (
              select cast(s.arrived_at at time zone 'Asia/Shanghai' as date) as day, 1 as came, 0 as went
              from stay s left join stay b on b.id = s.previous_stay and b.departure_reason = 'MOVE'
              where s.arrived_at >= ?1 and s.arrived_at <= ?2 and s.voided_at is null and b.id is null and {here}
              union all
              select cast(s.departed_at at time zone 'Asia/Shanghai' as date), 0, 1 from stay s
              where s.departed_at >= ?1 and s.departed_at <= ?2 and s.voided_at is null and s.departure_reason <> 'MOVE'
                and {here}) e
            group by day""".replace("{here}", Houses.among("s.facility_code", "?3"));

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** @param present how many are there at that moment */
    List<City.Day> until(Instant now, long present, Houses houses) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        LocalDate first = today.minusDays(DAYS - 1L);
        Map<LocalDate, long[]> events = events(first.atStartOfDay(ZONE).toInstant(), now, houses);
        LinkedList<City.Day> days = new LinkedList<>();
        long there = present;
        for (LocalDate day = today; !day.isBefore(first); day = day.minusDays(1)) {
            long[] event = events.getOrDefault(day, new long[2]);
            days.addFirst(new City.Day(day, there, event[0], event[1]));
            there += event[1] - event[0];
        }
        return List.copyOf(days);
    }

    private Map<LocalDate, long[]> events(Instant from, Instant now, Houses houses) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, from.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, houses.codes())
                .getResultList();
        Map<LocalDate, long[]> events = new HashMap<>();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            events.put(Column.day(r[0]), new long[] {Column.id(r[1]), Column.id(r[2])});
        }
        return events;
    }
}
