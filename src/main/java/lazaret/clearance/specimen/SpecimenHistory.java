package lazaret.clearance.specimen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.clearance.course.TestOutcome;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.Column;

/** What was sampled of somebody and what the laboratories said, newest first; voided specimens are left out. */
@Stateless
public class SpecimenHistory {
    private static final int MOST = 200;

    private static final String SQL = """
            select s.id, s.sampled_at, s.site, s.laboratory, s.reagent, r.result, r.ct_n, r.ct_orf, r.reported_at
            from specimen s
            left join lateral (select * from test_result r where r.specimen_id = s.id
                               order by r.recorded_at desc, r.id desc limit 1) r on true
            where s.person_id = ?1 and s.voided_at is null
            order by s.sampled_at desc, s.id desc""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Caller caller;

    /** A specimen with the result that counts; what is not reported yet is null. */
    public record Row(
            String number,
            Instant sampledAt,
            SampleSite site,
            String laboratory,
            String reagent,
            TestOutcome result,
            BigDecimal ctN,
            BigDecimal ctOrf,
            Instant reportedAt) {}

    /**
     * Nothing for a dispatcher, who moves people and needs no results.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public List<Row> ofPerson(String number) {
        Person person = people.person(number);
        reach.require(person);
        if (caller.role().equals(Roles.DISPATCHER)) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, person.id())
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] cells) {
        return new Row(
                "T" + cells[0],
                Column.instant(cells[1]),
                Column.constant(SampleSite.class, cells[2]),
                (String) cells[3],
                (String) cells[4],
                Column.constant(TestOutcome.class, cells[5]),
                (BigDecimal) cells[6],
                (BigDecimal) cells[7],
                Column.instant(cells[8]));
    }
}
