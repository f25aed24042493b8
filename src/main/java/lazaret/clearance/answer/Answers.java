package lazaret.clearance.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import lazaret.clearance.course.Answered;

/**
 * What was answered of each person. Nothing is taken away: a withdrawal is another row that names the wrong one, and the
 * same answer given again afterwards one that names the withdrawal.
 */
@ApplicationScoped
class Answers {
    private static final String COUNTING = """
            from clinical_answer a where a.person_id = ?1 and a.at = ?2 and a.answer = ?3 and not a.withdrawn
              and not exists (select 1 from clinical_answer c where c.corrects = a.id)""";
    private static final String ADD = """
            insert into clinical_answer (person_id, at, answer, corrects, reason, recorded_by)
            select ?1, ?2, ?3, w.id, w.reason, ?4 from (values (1)) one
            left join lateral (select w.id, w.reason from clinical_answer w
                               where w.person_id = ?1 and w.at = ?2 and w.answer = ?3 and w.withdrawn
                                 and not exists (select 1 from clinical_answer c where c.corrects = w.id)
                               order by w.id limit 1) w on true
            where not exists (select 1\s""" + COUNTING + ")";
    private static final String WITHDRAW = """
            insert into clinical_answer (person_id, at, answer, corrects, reason, withdrawn, recorded_by)
            select a.person_id, a.at, a.answer, a.id, ?5, true, ?4\s""" + COUNTING;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected Answers() {}

    /** For work outside the container. */
    Answers(EntityManager em) {
        this.em = em;
    }

    /** False when exactly this is on record. */
    boolean add(long person, Answered answered, String by) {
        return write(ADD, person, answered, by, null);
    }

    /** False when there is no such answer that counts. */
    boolean withdraw(long person, Answered answered, String reason, String by) {
        return write(WITHDRAW, person, answered, by, reason);
    }

    private boolean write(String sql, long person, Answered answered, String by, String reason) {
        var query = em.createNativeQuery(sql)
                .setParameter(1, person)
                .setParameter(2, answered.at().atOffset(ZoneOffset.UTC))
                .setParameter(3, answered.answer().name())
                .setParameter(4, by);
        return (reason == null ? query : query.setParameter(5, reason)).executeUpdate() > 0;
    }
}
