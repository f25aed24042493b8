package lazaret.transfer.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.platform.Column;

/** When the vehicles may be sent out, as far as shifts are planned for them. */
@ApplicationScoped
public class Duties {
    private static final String SQL = """
            select a.plate, s.from_at, s.ends_at from ambulance a cross join lateral shifts_around(a.plate, ?1) s
            order by a.plate, s.from_at, s.ends_at""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /**
     * The shifts that are not over, by plate, the earliest first. A vehicle whose plan has nothing left has an empty list; one
     * for which nobody planned anything is not named, and goes out at any time.
     */
    public Map<String, List<Duty>> from(Instant now) {
        Map<String, List<Duty>> duties = new LinkedHashMap<>();
        for (Object row : em.createNativeQuery(SQL)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList()) {
            Object[] r = (Object[]) row;
            List<Duty> theirs = duties.computeIfAbsent((String) r[0], plate -> new ArrayList<>());
            Duty duty = new Duty(Column.instant(r[1]), Column.instant(r[2]));
            if (duty.until().isAfter(now)) {
                theirs.add(duty);
            }
        }
        return duties;
    }
}
