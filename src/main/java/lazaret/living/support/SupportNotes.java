package lazaret.living.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lazaret.access.Roles;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.Column;

/** The notes of psychological support of one person, those that were corrected included. */
@Stateless
public class SupportNotes {
    private static final int MOST = 200;

    private static final String SQL = """
            select 'N' || n.id, n.at, n.words, coalesce(a.display_name, n.recorded_by), n.recorded_at, n.reason,
              exists (select 1 from support_note c where c.corrects = n.id)
            from support_note n left join account a on a.username = n.recorded_by
            where n.person_id = ?1 order by n.at desc, n.id desc limit ?2""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    /**
     * One note.
     *
     * @param reason why it stands for an earlier one, null where it does not
     * @param corrected another note stands for it
     */
    public record Line(
            String number,
            Instant at,
            String words,
            String recordedBy,
            Instant recordedAt,
            String reason,
            boolean corrected) {}

    /** Latest first. */
    @RolesAllowed(Roles.CLINICIAN)
    public List<Line> of(String number) {
        Person person = people.person(number);
        reach.require(person);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, person.id())
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] r) {
        return new Line(
                (String) r[0],
                Column.instant(r[1]),
                (String) r[2],
                (String) r[3],
                Column.instant(r[4]),
                (String) r[5],
                (Boolean) r[6]);
    }
}
