package lazaret.person;

import static lazaret.platform.SharedJson.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lazaret.access.Roles;
import lazaret.access.Scope;

/**
 * Finds people by number, the beginning of the name, pinyin or initials, the paper's number or its last four or more
 * characters, or the telephone; also by what somebody was known by before a merge or another paper. Each way has its index. Answers are masked, and limited to people within the caller's
 * reach: see {@link Reach}.
 */
@Stateless
public class PersonSearch {
    private static final String SQL = """
            select p.number, p.name, p.sex, p.birth_date, p.paper_type, p.paper_number, p.phone,
                   c.category, c.clinical_type
            from person p
            cross join lateral (select category, clinical_type from category_entry where person_id = p.id and at <= ?1
                                order by at desc, recorded_at desc, id desc limit 1) c
            where p.number > ?2 and p.merged_into is null
              and (?3 = '' or p.id in (
                select coalesce(merged_into, id) from person where number = ?4
                union select coalesce(merged_into, id) from person where name like ?5
                union select coalesce(merged_into, id) from person where initials like ?6
                union select coalesce(merged_into, id) from person where pinyin like ?6 or pinyin like ?7
                union select coalesce(merged_into, id) from person
                      where right(paper_number, 4) = right(?8, 4) and paper_number like '%' || ?8
                union select person_id from earlier_paper
                      where right(paper_number, 4) = right(?8, 4) and paper_number like '%' || ?8
                union select coalesce(merged_into, id) from person where phone = ?9))
              and (?10 = '' or not exists (select 1 from stay s where {open})
                or exists (select 1 from stay s where {open}
                           and s.facility_code in (select json_array_elements_text(cast(nullif(?10, '') as json)))))
            order by p.number limit ?11""".replace("{open}", Reach.OPEN_STAY);

    /** A parameter that nothing equals: this way of searching does not apply. */
    private static final String NOBODY = "\u0001";

    private static final int SHORTEST_TAIL = 4;

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
        String dense = IdentityNumber.normal(typed);
        String sound = typed.matches("[A-Za-z' ]+") ? dense.toLowerCase(java.util.Locale.ROOT) + "%" : NOBODY;
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .setParameter(2, after == null ? "" : after)
                .setParameter(3, typed)
                .setParameter(4, dense)
                .setParameter(5, typed.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .setParameter(6, sound)
                .setParameter(7, sound.replace("lu", "lv").replace("nu", "nv"))
                .setParameter(8, dense.matches("[A-Z0-9]{" + SHORTEST_TAIL + ",}") ? dense : NOBODY)
                .setParameter(9, dense.isEmpty() ? NOBODY : Phone.normal(typed))
                .setParameter(10, facilities.map(PersonSearch::json).orElse(""))
                .setParameter(11, limit)
                .getResultList();
        return rows.stream()
                .map(row -> FoundPerson.of((Object[]) row, clock.instant()))
                .toList();
    }

    private static String json(Collection<String> codes) {
        return JSON.createArrayBuilder(codes).build().toString();
    }
}
