package lazaret.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Stock;
import lazaret.person.Masking;
import lazaret.platform.Column;

/**
 * Whom a facility still looks after: those who owe a visit or a test and those whose days run, the oldest duty first. One
 * query for the list, over what is open, however many ever left.
 */
@Stateless
public class FollowUpList {
    private static final String SQL = """
            with open as materialized (
              select f.id from follow_up f where f.facility_code = ?1 and f.ended_at is null and f.ends_on >= ?2
              union
              select c.follow_up_id from follow_up_check c where c.facility_code = ?1 and c.done_at is null
                and c.dropped_at is null)
            select 'F' || f.id, 'S' || s.id, p.number, p.name, p.phone, f.policy_id, f.began_on, f.ends_on, n.kind, n.day,
              n.due_on, count(*) filter (where n.due_on < ?2) over (), count(*) filter (where n.due_on = ?2) over (),
              count(*) over ()
            from open join follow_up f on f.id = open.id join stay s on s.id = f.stay_id join person p on p.id = s.person_id
              left join lateral (select c.kind, c.day, c.due_on from follow_up_check c where c.follow_up_id = f.id
                and c.done_at is null and c.dropped_at is null order by c.due_on, c.id limit 1) n on true
            where f.ended_at is null and s.voided_at is null
            order by n.due_on nulls last, f.ends_on, f.id limit ?3 offset ?4""";

    private static final String AGAIN = "select count(*) from counted_came_back b join stay s on s.id = b.after_stay"
            + " where s.facility_code = ?1 and b.again and s.voided_at is null";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /**
     * One person under observation.
     *
     * @param day number of today; 1 is the day after the departure
     * @param days how many there are
     * @param next what is due next, null when nothing is
     * @param dueOn null when nothing is due
     */
    public record Line(
            String number,
            String stay,
            String person,
            String name,
            String phone,
            String policy,
            int day,
            int days,
            CheckKind next,
            LocalDate dueOn,
            boolean overdue,
            boolean today)
            implements Serializable {

        public String maskedName() {
            return Masking.name(name);
        }
    }

    /**
     * @param overdue how many owe something from before today
     * @param today how many owe something of today
     * @param all how many there are
     * @param again of those who ever left here, how many came back positive again; counted apart from new cases
     */
    public record Page(List<Line> lines, long overdue, long today, long all, long again) {}

    /** @throws lazaret.platform.RefusalException NOT_FOUND, NOT_YOUR_FACILITY */
    @RolesAllowed(Roles.CLINICIAN)
    public Page of(String facility, int skip, int most) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), stock.facility(facility).zone());
        scope.require(facility);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, facility)
                .setParameter(2, today)
                .setParameter(3, most)
                .setParameter(4, skip)
                .getResultList();
        List<Line> lines = rows.stream().map(row -> line((Object[]) row, today)).toList();
        long again =
                Column.id(em.createNativeQuery(AGAIN).setParameter(1, facility).getSingleResult());
        if (rows.isEmpty()) {
            return new Page(lines, 0, 0, 0, again);
        }
        Object[] first = (Object[]) rows.get(0);
        return new Page(lines, Column.id(first[11]), Column.id(first[12]), Column.id(first[13]), again);
    }

    private static Line line(Object[] r, LocalDate today) {
        LocalDate began = Column.day(r[6]);
        LocalDate dueOn = Column.day(r[10]);
        return new Line(
                (String) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                Masking.phone((String) r[4]),
                (String) r[5],
                (int) (today.toEpochDay() - began.toEpochDay()),
                (int) (Column.day(r[7]).toEpochDay() - began.toEpochDay()),
                Column.constant(CheckKind.class, r[8]),
                dueOn,
                dueOn != null && dueOn.isBefore(today),
                dueOn != null && dueOn.equals(today));
    }
}
