package lazaret.clearance.specimen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lazaret.platform.Column;

/**
 * Tubes that carry a label and are still empty. The number on the label is reserved for the specimen that comes into the
 * tube on the day that the label names; an empty tube lapses with that day.
 */
@ApplicationScoped
public class Tubes {
    private static final String LOCK =
            "select id from person where id = any(cast(string_to_array(?1, ',') as bigint[])) order by id for update";

    private static final String EMPTY =
            "t.day_begins = ?2 and not exists (select 1 from specimen s where s.id = t.specimen_id)";

    private static final String LABEL = """
            insert into tube (specimen_id, person_id, day, day_begins, day_ends, labelled_at, labelled_by)
            select nextval('specimen_seq'), x.person, ?3, ?2, ?4, ?5, ?6
            from (select cast(u.id as bigint) as person, u.nth from unnest(string_to_array(?1, ',')) with ordinality u(id, nth)) x
            where not exists (select 1 from tube t where t.person_id = x.person and
            """ + EMPTY + ") order by x.nth";

    private static final String LABELLED = """
            select t.person_id, min(t.specimen_id) from tube t
            where t.person_id = any(cast(string_to_array(?1, ',') as bigint[])) and
            """ + EMPTY + " group by t.person_id";

    private static final String ONE = """
            select t.specimen_id from tube t
            where t.person_id = ?1 and t.day_begins <= ?2 and t.day_ends > ?2
              and not exists (select 1 from specimen s where s.id = t.specimen_id)
            order by t.specimen_id limit 1""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected Tubes() {}

    /** For work outside the container. */
    Tubes(EntityManager em) {
        this.em = em;
    }

    /**
     * Gives an empty tube of the day to everybody who has none; asked again, the same tubes are answered. Locks the
     * people, so that two who print at the same time print the same.
     *
     * @param people ids, in the order in which the tubes are numbered
     * @return numbers of the tubes, by person
     */
    public Map<Long, String> label(Collection<Long> people, LocalDate day, ZoneId zone, Instant now, String by) {
        if (people.isEmpty()) {
            return Map.of();
        }
        String ids = Column.ids(people);
        Instant begins = day.atStartOfDay(zone).toInstant();
        em.createNativeQuery(LOCK).setParameter(1, ids).getResultList();
        em.createNativeQuery(LABEL)
                .setParameter(1, ids)
                .setParameter(2, begins.atOffset(ZoneOffset.UTC))
                .setParameter(3, day)
                .setParameter(4, day.plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, by)
                .executeUpdate();
        List<?> rows = em.createNativeQuery(LABELLED)
                .setParameter(1, ids)
                .setParameter(2, begins.atOffset(ZoneOffset.UTC))
                .getResultList();
        Map<Long, String> labelled = new HashMap<>();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            labelled.put(Column.id(r[0]), "T" + Column.id(r[1]));
        }
        return labelled;
    }

    /** The number that waits on an empty tube for what is taken of this person at that moment. */
    Optional<Long> emptyOne(long person, Instant sampledAt) {
        List<?> found = em.createNativeQuery(ONE)
                .setParameter(1, person)
                .setParameter(2, sampledAt.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream().map(Column::id).findFirst();
    }
}
