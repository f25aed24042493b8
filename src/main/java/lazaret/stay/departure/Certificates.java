package lazaret.stay.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lazaret.platform.Column;

/** The numbers of the certificates that departures were given. */
@ApplicationScoped
public class Certificates {
    private static final String SQL = """
            select s.id, max(d.certificate) from stay s join clearance_decision d on d.stay_id = s.id
            where s.id = any(cast(string_to_array(?1, ',') as bigint[])) and s.voided_at is null
              and s.departure_reason in ('DISCHARGE', 'RELEASE') and d.certificate is not null group by s.id""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** Of the stays that ended cleared, by the id of the stay. */
    public Map<Long, String> ofCleared(Collection<Long> stays) {
        if (stays.isEmpty()) {
            return Map.of();
        }
        List<?> rows =
                em.createNativeQuery(SQL).setParameter(1, Column.ids(stays)).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> Column.id(row[0]), row ->
                (String) row[1]));
    }
}
