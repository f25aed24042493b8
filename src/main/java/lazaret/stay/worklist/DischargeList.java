package lazaret.stay.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import lazaret.access.Roles;
import lazaret.platform.Column;
import lazaret.stay.DepartureReason;
import lazaret.stay.departure.SignOffs;

/** Who of a facility may leave, now and tomorrow, and what the others lack. As many queries for 10 as for 1,000. */
@Stateless
public class DischargeList {
    private static final int MOST_REQUESTS = 200;

    private static final String REQUESTS = """
            select o.id, p.number, p.name, r.number, o.kind, o.reason, o.requested_by,
              coalesce(a.display_name, o.requested_by), o.requested_at, o.asked_of
            from override_request o join stay s on s.id = o.stay_id join person p on p.id = s.person_id
              join bed b on b.id = s.bed_id join room r on r.id = b.room_id
              left join account a on a.username = o.requested_by
            where s.facility_code = ?1 and o.confirmed_at is null and o.withdrawn_at is null
              and s.departed_at is null and s.voided_at is null
            order by o.requested_at, o.id limit ?2""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private PresentCourses present;

    @Inject
    private SignOffs signOffs;

    /** @throws lazaret.platform.RefusalException NOT_FOUND, NOT_YOUR_FACILITY */
    @RolesAllowed(Roles.CLINICIAN)
    public Leavers of(String facility) {
        PresentCourses.House house = present.of(facility, "");
        Set<Long> signed = signOffs.open(house.people().stream()
                        .map(judged -> stay(judged.person()))
                        .toList())
                .keySet();
        List<Leavers.Line> lines = house.people().stream()
                .map(judged ->
                        new Leavers.Line(judged.person(), judged.verdict(), signed.contains(stay(judged.person()))))
                .toList();
        return new Leavers(house.zone(), house.at(), lines, requests(facility));
    }

    private static long stay(PresentPerson person) {
        return Long.parseLong(person.stay().substring(1));
    }

    private List<Leavers.Request> requests(String facility) {
        List<?> rows = em.createNativeQuery(REQUESTS)
                .setParameter(1, facility)
                .setParameter(2, MOST_REQUESTS)
                .getResultList();
        return rows.stream().map(row -> request((Object[]) row)).toList();
    }

    private static Leavers.Request request(Object[] r) {
        return new Leavers.Request(
                "O" + Column.id(r[0]),
                (String) r[1],
                (String) r[2],
                (String) r[3],
                DepartureReason.valueOf((String) r[4]),
                (String) r[5],
                (String) r[6],
                (String) r[7],
                Column.instant(r[8]),
                (String) r[9]);
    }
}
