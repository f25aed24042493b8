package lazaret.stay.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lazaret.access.Roles;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.policy.Policies;
import lazaret.person.Masking;
import lazaret.platform.Column;
import lazaret.stay.departure.IsolationCourses;

/**
 * Tries a version of the library on everybody who is inside now, as if it were adopted from a day: the facts of this
 * moment, judged as things are and once more with it. Carers of the ill are judged as contacts, as at the gate.
 */
@Stateless
public class TryPolicy {
    private static final String PRESENT = """
            select p.id, p.number, p.name, f.name from stay s join person p on p.id = s.person_id
              join facility f on f.code = s.facility_code
            where s.arrived_at is not null and s.departed_at is null and s.voided_at is null order by f.code, p.id""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private IsolationCourses courses;

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    /**
     * @param from the day from which it would apply
     * @param effect whose rows are shown
     * @param offset rows passed over
     * @param most rows shown
     * @throws lazaret.platform.RefusalException NO_SUCH_POLICY
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Trial of(String policyId, LocalDate from, Effect effect, int offset, int most) {
        PolicyVersion version = policies.find(policyId).orElseThrow(() -> ClearanceRefusal.NO_SUCH_POLICY
                .at("/policy", String.valueOf(policyId))
                .asException());
        Instant now = clock.instant();
        List<?> present = em.createNativeQuery(PRESENT).getResultList();
        List<Long> ids =
                present.stream().map(row -> Column.id(((Object[]) row)[0])).toList();
        Map<Long, IsolationCourse> known = courses.toTry(version, ids, now);
        LeavingDays days = new LeavingDays(policies.adopted(), version, from, now);
        Map<Effect, Long> counts = new EnumMap<>(Effect.class);
        List<Trial.Row> rows = new ArrayList<>();
        for (Object one : present) {
            Trial.Row row = row((Object[]) one, known.get(Column.id(((Object[]) one)[0])), days);
            Effect here = Effect.of(row.before(), row.after());
            long before = counts.merge(here, 1L, Long::sum) - 1;
            if (here == effect && before >= offset && rows.size() < most) {
                rows.add(row);
            }
        }
        return new Trial(counts, rows);
    }

    private static Trial.Row row(Object[] r, IsolationCourse course, LeavingDays days) {
        LocalDate before = days.asThingsAre(course);
        return new Trial.Row(
                (String) r[1],
                Masking.name((String) r[2]),
                (String) r[3],
                course.category(),
                before,
                days.withIt(course, before));
    }
}
