package lazaret.living.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lazaret.access.Roles;
import lazaret.living.RiskLevel;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.Column;

/** Every version of somebody's plan. */
@Stateless
public class PlanHistory {
    private static final int MOST = 100;

    private static final String SQL = """
            select n.id, row_number() over (order by n.id), n.risk, n.needs, n.measures, n.responsible,
              coalesce(a.display_name, n.recorded_by), n.at, n.recorded_at
            from person_plan n left join account a on a.username = n.recorded_by
            where n.person_id = ?1 order by n.id desc limit ?2""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    /**
     * One version.
     *
     * @param id what {@link KeepPlan} asks for as the base of the next one
     * @param version counted from 1
     */
    public record Version(
            long id,
            long version,
            RiskLevel risk,
            String needs,
            String measures,
            String responsible,
            String recordedBy,
            Instant at,
            Instant recordedAt) {}

    /** The version in force first. */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public List<Version> of(String number) {
        Person person = people.person(number);
        reach.require(person);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, person.id())
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream().map(row -> version((Object[]) row)).toList();
    }

    private static Version version(Object[] r) {
        return new Version(
                Column.id(r[0]),
                Column.id(r[1]),
                RiskLevel.valueOf((String) r[2]),
                (String) r[3],
                (String) r[4],
                (String) r[5],
                (String) r[6],
                Column.instant(r[7]),
                Column.instant(r[8]));
    }
}
