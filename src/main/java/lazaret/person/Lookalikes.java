package lazaret.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Everybody registered by the same paper, or by the same telephone and birth date together. A name alone says nothing:
 * published lists hold two different 王某某 (domain.md §2 rule 9).
 */
@ApplicationScoped
public class Lookalikes {
    private static final int MOST = 10;

    private static final String SQL = """
            with same as (
              select person_id as id, 'PAPER' as likeness from known_as where paper_type = ?1 and paper_number = ?2
              union
              select coalesce(merged_into, id), 'PHONE_AND_BIRTH_DATE' from person
              where phone = ?3 and phone <> '' and birth_date = cast(nullif(?4, '') as date))
            select p.number, p.name, p.sex, p.birth_date, p.paper_type, p.paper_number, p.phone,
                   c.category, c.clinical_type, min(s.likeness)
            from same s join person p on p.id = s.id
            cross join lateral (select category, clinical_type from category_entry where person_id = p.id
                                order by (at <= ?5) desc, at desc, recorded_at desc, id desc limit 1) c
            group by p.id, c.category, c.clinical_type
            order by 10, p.number limit ?6""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    protected Lookalikes() {}

    /** For work outside the container. */
    Lookalikes(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * Those of the same paper first.
     *
     * @param paper null where there is none
     * @param birthDate null where nobody knows: then the telephone says nothing
     */
    List<Lookalike> of(Paper paper, String phone, LocalDate birthDate) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(
                        1,
                        paper == null || paper.type() == null
                                ? ""
                                : paper.type().name())
                .setParameter(2, paper == null ? "" : paper.number())
                .setParameter(3, Phone.normal(phone))
                .setParameter(4, birthDate == null ? "" : birthDate.toString())
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(6, MOST)
                .getResultList();
        return rows.stream().map(row -> of((Object[]) row)).toList();
    }

    private Lookalike of(Object[] row) {
        return new Lookalike(FoundPerson.of(row, clock.instant()), Likeness.valueOf((String) row[9]), false);
    }

    /**
     * Makes everybody who registers this telephone with this birth date wait for the end of the transaction: of two at
     * the same moment the second sees the first.
     */
    void takeTurns(String phone, LocalDate birthDate) {
        if (!phone.isEmpty() && birthDate != null) {
            em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 10))) turn")
                    .setParameter(1, phone + " " + birthDate)
                    .getSingleResult();
        }
    }
}
