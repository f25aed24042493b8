package lazaret.transfer.shift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lazaret.access.Roles;
import lazaret.platform.Column;

/** The planned shifts of some days, and who and what can be planned. */
@Stateless
public class ShiftList {
    /** More crews than any city has. */
    private static final int MOST = 2_000;

    private static final String SQL = """
            select s.id, s.plate, coalesce(s.station, v.station), s.from_at, s.ends_at, s.call_off_reason, c.names, c.users
            from planned_shift s left join ambulance v on v.plate = s.plate
              cross join lateral (select string_agg(a.display_name, chr(10) order by c.username) as names,
                  string_agg(c.username, chr(10) order by c.username) as users
                from planned_crew c join account a on a.username = c.username where c.shift_id = s.id) c
            where s.from_at < ?2 and s.until_at > ?1 and s.id > ?3
            order by %s limit ?4""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** Shifts of which some part lies between two moments, by their beginning. */
    @RolesAllowed(Roles.DISPATCHER)
    public List<ShiftRow> between(Instant from, Instant until) {
        return ask("s.from_at, coalesce(s.plate, s.station), s.id", from, until, 0, MOST);
    }

    /** A page of the same, in the order of their numbers. */
    @RolesAllowed(Roles.DISPATCHER)
    public List<ShiftRow> page(Instant from, Instant until, long after, int limit) {
        return ask("s.id", from, until, after, limit);
    }

    private List<ShiftRow> ask(String order, Instant from, Instant until, long after, int limit) {
        List<?> rows = em.createNativeQuery(SQL.formatted(order))
                .setParameter(1, from.atOffset(ZoneOffset.UTC))
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .setParameter(3, after)
                .setParameter(4, limit)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Everybody who drives, by name. */
    @RolesAllowed(Roles.DISPATCHER)
    public List<ShiftRow.Member> crews() {
        List<?> rows = em.createNativeQuery("select a.username, a.display_name from account a where a.role = 'CREW'"
                        + " and a.active order by a.display_name, a.username limit ?1")
                .setParameter(1, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new ShiftRow.Member((String) r[0], (String) r[1]))
                .toList();
    }

    private static ShiftRow row(Object[] r) {
        String[] names = ((String) r[6]).split("\n");
        String[] users = ((String) r[7]).split("\n");
        List<ShiftRow.Member> crew = new ArrayList<>();
        for (int i = 0; i < users.length; i++) {
            crew.add(new ShiftRow.Member(users[i], names[i]));
        }
        return new ShiftRow(
                number(Column.id(r[0])),
                (String) r[1],
                (String) r[2],
                Column.instant(r[3]),
                Column.instant(r[4]),
                crew,
                (String) r[5]);
    }

    /** By which the outside knows it: {@code SH} and the record's id. */
    static String number(long id) {
        return "SH" + id;
    }

    /** 0 where it is none. */
    static long id(String number) {
        return number != null && number.matches("SH\\d{1,18}") ? Long.parseLong(number.substring(2)) : 0;
    }
}
