package lazaret.followup;

import static lazaret.platform.SharedJson.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.platform.Column;

/** How many visits and tests of the own facilities are due today or overdue: what the menu counts. */
@Stateless
public class DueFollowUps {
    private static final String SQL = """
            select count(*) from follow_up_check c join follow_up f on f.id = c.follow_up_id
              join stay s on s.id = f.stay_id join facility h on h.code = c.facility_code
            where c.done_at is null and c.dropped_at is null and s.voided_at is null
              and c.due_on <= cast(?3 at time zone h.zone_id as date)
              and (?1 = 'all' or c.facility_code in (select json_array_elements_text(cast(?2 as json))))""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.CLINICIAN)
    public long count() {
        Optional<Collection<String>> limit = scope.limit();
        return Column.id(em.createNativeQuery(SQL)
                .setParameter(1, limit.isEmpty() ? "all" : "own")
                .setParameter(
                        2,
                        JSON.createArrayBuilder(limit.orElse(List.of())).build().toString())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .getSingleResult());
    }
}
