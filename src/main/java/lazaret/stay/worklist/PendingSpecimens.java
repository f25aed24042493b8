package lazaret.stay.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.clearance.specimen.SampleSite;
import lazaret.platform.Column;

/** Samples of the people in a facility whose results are still to come, the oldest first. */
@Stateless
public class PendingSpecimens {
    private static final String SQL = """
            select t.id, p.number, p.name, u.name,
              case when b.position = '1' then r.number else r.number || '-' || b.position end, t.sampled_at, t.site, t.laboratory
            from stay s join specimen t on t.person_id = s.person_id join person p on p.id = s.person_id
              join bed b on b.id = s.bed_id join room r on r.id = b.room_id join unit u on u.id = r.unit_id
            where s.facility_code = ?1 and s.arrived_at is not null and s.departed_at is null and s.voided_at is null
              and t.voided_at is null and not exists (select 1 from test_result x where x.specimen_id = t.id)
              and (?2 = '' or u.name = ?2)
            order by t.sampled_at, t.id limit ?3""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    /**
     * @param unit name of a floor or ward; empty for the whole facility
     * @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY
     */
    @RolesAllowed(Roles.CLINICIAN)
    public List<PendingSpecimen> of(String facility, String unit, int limit) {
        scope.require(facility);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, facility)
                .setParameter(2, unit == null ? "" : unit)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream().map(row -> specimen((Object[]) row)).toList();
    }

    private static PendingSpecimen specimen(Object[] r) {
        return new PendingSpecimen(
                "T" + Column.id(r[0]),
                (String) r[1],
                (String) r[2],
                (String) r[3],
                (String) r[4],
                Column.instant(r[5]),
                SampleSite.valueOf((String) r[6]),
                (String) r[7]);
    }
}
