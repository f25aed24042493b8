package lazaret.stay.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.Column;

/** How many people of the own facilities have readings that call a clinician; the list is {@link HealthCalls}. */
@Stateless
public class OpenHealthCalls {
    private static final String SQL = """
            select count(distinct s.person_id)
            from stay s join person p on p.id = s.person_id join facility f on f.code = s.facility_code
              join health_reading h on h.person_id = s.person_id and h.at >= s.arrived_at
                and (h.temperature >= 37.3 or h.spo2 <= 93 or h.respiratory_rate >= 30)
                and (f.kind = 'QUARANTINE_HOTEL' and h.temperature >= 37.3
                  or (h.spo2 <= 93 or h.respiratory_rate >= 30) and (p.birth_date is null
                    or p.birth_date <= cast(h.at at time zone 'Asia/Shanghai' as date) - interval '18 years'))
              cross join lateral (select e.clinical_type from category_entry e where e.person_id = p.id
                order by (e.at <= now()) desc, e.at desc, e.recorded_at desc, e.id desc limit 1) c
            where (?1 = '*' or s.facility_code = any(string_to_array(?1, ',')))
              and s.arrived_at is not null and s.departed_at is null and s.voided_at is null
              and c.clinical_type is distinct from 'SEVERE' and c.clinical_type is distinct from 'CRITICAL'
              and not exists (select 1 from health_reading x where x.corrects = h.id)
              and not exists (select 1 from reading_follow_up x where x.reading_id = h.id)""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @RolesAllowed(Roles.CLINICIAN)
    public long count() {
        String own = scope.limit().map(codes -> String.join(",", codes)).orElse("*");
        return Column.id(em.createNativeQuery(SQL).setParameter(1, own).getSingleResult());
    }
}
