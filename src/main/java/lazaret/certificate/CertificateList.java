package lazaret.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.platform.Column;
import lazaret.stay.DepartureReason;

/** The certificates of one person that the caller may print, and those that were revoked. */
@Stateless
public class CertificateList {
    private static final int MOST = 50;

    private static final String SQL = """
            select d.certificate, s.departure_reason, s.departed_at, s.facility_code, f.name, s.voided_at is not null
            from stay s join clearance_decision d on d.stay_id = s.id join facility f on f.code = s.facility_code
            where s.person_id = ?1 and d.certificate is not null order by s.departed_at desc, s.id desc limit ?2""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Scope scope;

    /** One certificate. */
    public record Line(
            String number,
            DepartureReason reason,
            Instant departedAt,
            String facility,
            String facilityName,
            boolean revoked)
            implements Serializable {}

    /** Of the own facilities, the latest departure first. */
    @RolesAllowed(Roles.CLINICIAN)
    public List<Line> of(String number) {
        Person person = people.person(number);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, person.id())
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Line(
                        (String) r[0],
                        DepartureReason.valueOf((String) r[1]),
                        Column.instant(r[2]),
                        (String) r[3],
                        (String) r[4],
                        (Boolean) r[5]))
                .filter(line -> scope.covers(line.facility()))
                .toList();
    }
}
