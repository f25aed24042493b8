package lazaret.clearance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lazaret.platform.Column;
import lazaret.platform.Refusal;

/**
 * The registered people whom a chunk of rows names; found and locked by one query, so that no sign-off passes what the
 * rows say of them.
 */
public final class Subjects {
    private static final String SQL = """
            with x as (select * from json_to_recordset(cast(?1 as json)) as x(number text, paper text))
            select p.id, k.number, k.paper_number, p.birth_date from person p join known_as k on k.person_id = p.id
            where p.id in (select k.person_id from x join known_as k on k.number = x.number
                           union
                           select k.person_id from x
                           cross join (values ('RESIDENT_ID'), ('PASSPORT'), ('PERMIT'), ('TEMPORARY')) t(type)
                           join known_as k on k.paper_type = t.type and k.paper_number = x.paper)
            order by p.id for update of p""";

    /** Somebody found. */
    public record Found(long id, String paper, LocalDate birthDate) {}

    private final Map<String, Found> byNumber = new HashMap<>();
    private final Map<String, Found> byPaper = new HashMap<>();

    public Subjects(EntityManager em, Collection<Subject> named) {
        String json = Column.json(
                named, (subject, row) -> row.put("number", subject.number()).put("paper", subject.paper()));
        List<?> rows = em.createNativeQuery(SQL).setParameter(1, json).getResultList();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            Found found = new Found(((Number) r[0]).longValue(), (String) r[2], Column.day(r[3]));
            byNumber.put((String) r[1], found);
            byPaper.put(found.paper(), found);
        }
    }

    public Optional<Found> find(Subject subject) {
        return Optional.ofNullable(
                subject.number() != null ? byNumber.get(subject.number()) : byPaper.get(subject.paper()));
    }

    /** Why the row cannot be about anybody, if so. */
    public Optional<Refusal> refusal(Subject subject) {
        Optional<Found> found = find(subject);
        if (found.isEmpty()) {
            String pointer = subject.number() != null || subject.paper() == null ? "/person" : "/paper";
            return Optional.of(ClearanceRefusal.NOBODY_HAS_THIS_PAPER.at(pointer, subject.called()));
        }
        boolean agrees = subject.paper() == null || Objects.equals(found.get().paper(), subject.paper());
        return agrees
                ? Optional.empty()
                : Optional.of(ClearanceRefusal.PAPER_IS_OF_ANOTHER.at("/paper", subject.number()));
    }
}
