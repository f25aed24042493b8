package lazaret.person;

import static lazaret.platform.SharedJson.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lazaret.access.Roles;
import lazaret.access.Scope;

/**
 * Finds people by what was typed, see {@link SoughtPerson}; also by what somebody was known by before a merge or another
 * paper. Answers are masked, and limited to people within the caller's reach: see {@link Reach}.
 */
@Stateless
public class PersonSearch {
    private static final String SQL = """
            select p.number, p.name, p.sex, p.birth_date, p.paper_type, p.paper_number, p.phone,
                   c.category, c.clinical_type
            from (select x.* from person x
                  where x.number > ?11 and x.merged_into is null and %s
                    and (?12 = '' or not exists (select 1 from stay s where {open})
                      or exists (select 1 from stay s where {open}
                                 and s.facility_code in (select json_array_elements_text(cast(nullif(?12, '') as json)))))
                  order by x.number limit ?13) p
            cross join lateral (select category, clinical_type from category_entry where person_id = p.id and at <= ?1
                                order by at desc, recorded_at desc, id desc limit 1) c
            order by p.number""".replace("{open}", Reach.OPEN_STAY.replace("p.id", "x.id"));

    private static final String AMONG = "x.id = any(cast(string_to_array(?14, ',') as bigint[]))";

    /** Up to so many who answer are sorted; of more, people are asked one after the other until a page is full. */
    private static final int FEW = 2000;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Scope scope;

    public PersonSearch() {}

    /** For work outside the container. */
    PersonSearch(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * One page of the people found, in the order of their numbers.
     *
     * @param text what somebody typed; empty for everybody
     * @param after the number after which the page begins, empty for the first page
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public List<FoundPerson> page(String text, String after, int limit) {
        return find(text, after, limit, scope.limit());
    }

    List<FoundPerson> find(String text, String after, int limit, Optional<Collection<String>> facilities) {
        String typed = text == null ? "" : PersonName.normal(text);
        Query query = typed.isEmpty() ? em.createNativeQuery(SQL.formatted("true")) : about(new SoughtPerson(typed));
        List<?> rows = query.setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(11, after == null ? "" : after)
                .setParameter(12, facilities.map(PersonSearch::json).orElse(""))
                .setParameter(13, limit)
                .getResultList();
        return rows.stream()
                .map(row -> FoundPerson.of((Object[]) row, clock.instant()))
                .toList();
    }

    private Query about(SoughtPerson sought) {
        List<Long> ids = sought.ids(em, FEW + 1);
        return ids.size() <= FEW
                ? em.createNativeQuery(SQL.formatted(AMONG)).setParameter(14, joined(ids))
                : sought.bind(em.createNativeQuery(SQL.formatted("(" + SoughtPerson.ANSWERS + " or " + AMONG + ")")))
                        .setParameter(14, joined(sought.idsByOldNames(em)));
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String json(Collection<String> codes) {
        return JSON.createArrayBuilder(codes).build().toString();
    }
}
