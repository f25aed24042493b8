package lazaret.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.person.People;
import lazaret.platform.Column;

/** The observations of one person with every visit and test, asked for, done or dropped; one query. */
@Stateless
public class FollowUpHistory {
    private static final int MOST = 200;

    private static final String SQL = """
            select 'F' || l.id, 'S' || s.id, l.facility_code, h.zone_id, l.policy_id, l.began_on, l.ends_on, l.outcome,
              l.ended_at, l.words, exists (select 1 from counted_came_back b where b.after_stay = s.id and b.again),
              c.kind, c.day, c.due_on, c.asked_for, c.finding, c.done_at, c.dropped_at is not null, c.words, 'K' || c.id,
              later.correction_reason, t.voided_at is not null,
              (select r.result from test_result r where r.specimen_id = t.id order by r.recorded_at desc, r.id desc limit 1)
            from stay s join follow_up l on l.stay_id = s.id and not exists (select 1 from follow_up n where n.corrects = l.id)
              join facility h on h.code = l.facility_code
              left join (follow_up f join follow_up_check c on c.follow_up_id = f.id) on f.stay_id = s.id
                -- what was dropped by an outcome that was wrong is due again elsewhere; what never was is told by what it strikes
                and not (c.dropped_at is not null and f.id <> l.id) and not (c.corrects is not null and c.done_at is null
                  and c.dropped_at is not null)
              left join follow_up_check later on later.corrects = c.id left join specimen t on t.id = c.specimen_id
            where s.person_id = ?1 and s.voided_at is null order by l.began_at desc, l.id, c.due_on, c.id limit ?2""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /**
     * One visit or test.
     *
     * @param finding null while it is not done
     * @param overdue should be done by now and is not
     * @param says what the result of the sample says by now, where it was corrected by itself; else null
     * @param sampleIsVoid the sample was voided by itself
     * @param why it is struck: another record stands for it, or it never was; null of one that counts
     */
    public record Check(
            String number,
            CheckKind kind,
            int day,
            LocalDate dueOn,
            boolean askedFor,
            CheckFinding finding,
            Instant doneAt,
            boolean dropped,
            boolean overdue,
            String words,
            CheckFinding says,
            boolean sampleIsVoid,
            String why) {
        public boolean isStruck() {
            return why != null;
        }

        /** Was recorded and may be put right. */
        public boolean isCorrectable() {
            return finding != null && why == null;
        }
    }

    /**
     * One observation.
     *
     * @param day number of today
     * @param outcome null while nobody said how it ended
     * @param again it ended because the person was positive again
     * @param running something may still be recorded
     */
    public record Line(
            String number,
            String stay,
            String facility,
            String policy,
            LocalDate endsOn,
            int day,
            int days,
            FollowUpOutcome outcome,
            Instant endedAt,
            String words,
            boolean again,
            boolean running,
            List<Check> checks) {
        /** Its outcome may be taken back by a word; positive stands on a test. */
        public boolean isReopenable() {
            return outcome != null && outcome != FollowUpOutcome.POSITIVE;
        }
    }

    /** Of the own facilities, the latest first. */
    @RolesAllowed(Roles.CLINICIAN)
    public List<Line> of(String person) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, people.person(person).id())
                .setParameter(2, MOST)
                .getResultList();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            if (scope.covers((String) r[2])) {
                Line line = lines.computeIfAbsent((String) r[0], number -> line(r));
                if (r[11] != null) {
                    line.checks().add(check(r, today(r)));
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private LocalDate today(Object[] r) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of((String) r[3]));
    }

    private Line line(Object[] r) {
        LocalDate began = Column.day(r[5]);
        LocalDate ends = Column.day(r[6]);
        return new Line(
                (String) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[4],
                ends,
                (int) (today(r).toEpochDay() - began.toEpochDay()),
                (int) (ends.toEpochDay() - began.toEpochDay()),
                Column.constant(FollowUpOutcome.class, r[7]),
                Column.instant(r[8]),
                (String) r[9],
                (Boolean) r[10],
                r[7] == null,
                new ArrayList<>());
    }

    private static Check check(Object[] r, LocalDate today) {
        boolean open = r[15] == null && !(Boolean) r[17];
        LocalDate dueOn = Column.day(r[13]);
        CheckFinding finding = Column.constant(CheckFinding.class, r[15]);
        CheckFinding says = Column.constant(CheckFinding.class, r[22]);
        boolean counts = finding != null && r[20] == null;
        return new Check(
                (String) r[19],
                CheckKind.valueOf((String) r[11]),
                ((Number) r[12]).intValue(),
                dueOn,
                (Boolean) r[14],
                finding,
                Column.instant(r[16]),
                (Boolean) r[17],
                open && dueOn.isBefore(today),
                (String) r[18],
                counts && says != finding ? says : null,
                counts && (Boolean) r[21],
                (String) r[20]);
    }
}
