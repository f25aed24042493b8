package lazaret.clearance.answer;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.platform.Column;

/** Many answers at once: one query to know those on record, one statement to write others. */
public final class AnswerTable {
    private static final String KNOWN = """
            with x as (select * from json_to_recordset(cast(?1 as json)) as x(person bigint, at timestamptz, answer text))
            select a.person_id, a.at, a.answer
            from x join clinical_answer a on a.person_id = x.person and a.at = x.at and a.answer = x.answer
            where not exists (select 1 from clinical_answer c where c.corrects = a.id)""";
    private static final String WRITE = """
            insert into clinical_answer (person_id, at, answer, recorded_by)
            select x.person, x.at, x.answer, ?2
            from json_to_recordset(cast(?1 as json)) as x(person bigint, at timestamptz, answer text)""";

    private final EntityManager em;

    /** What was answered of whom. */
    public record Entry(long personId, Answered answered) {}

    public AnswerTable(EntityManager em) {
        this.em = em;
    }

    /**
     * Those of them that are on record, also where a clinician took them back: a list that is sent again says nothing
     * new; modifiable.
     */
    public Set<Entry> known(Collection<Entry> entries) {
        Set<Entry> known = new HashSet<>();
        if (entries.isEmpty()) {
            return known;
        }
        List<?> rows = em.createNativeQuery(KNOWN)
                .setParameter(1, Column.json(entries, AnswerTable::put))
                .getResultList();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            Answered answered = new Answered(Column.instant(r[1]), Column.constant(ClinicalAnswer.class, r[2]));
            known.add(new Entry(((Number) r[0]).longValue(), answered));
        }
        return known;
    }

    public void write(Collection<Entry> entries, String by) {
        if (!entries.isEmpty()) {
            em.createNativeQuery(WRITE)
                    .setParameter(1, Column.json(entries, AnswerTable::put))
                    .setParameter(2, by)
                    .executeUpdate();
        }
    }

    private static void put(Entry entry, Column.JsonRow row) {
        row.put("person", entry.personId())
                .put("at", entry.answered().at())
                .put("answer", entry.answered().answer());
    }
}
