package lazaret.living.request;

import static lazaret.platform.SharedJson.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.living.RequestKind;

/** How many rooms wait, by facility: what the menu counts. Reads the open requests alone, however many there ever were. */
@Stateless
public class OpenRequests {
    private static final String SQL = """
            select q.facility_code, f.name, count(*)
            from living_request q join stay s on s.id = q.stay_id join facility f on f.code = q.facility_code
            where q.ended_at is null and s.departed_at is null and s.voided_at is null
              and (?1 = 'all' or q.facility_code in (select json_array_elements_text(cast(?2 as json))))
              and (?3 = '' or q.kind = ?3)
            group by q.facility_code, f.name order by q.facility_code""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    /** Open requests of one facility. */
    public record Waiting(String facility, String name, long count) implements Serializable {}

    /** Of the own facilities those where anybody waits. */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public List<Waiting> byFacility() {
        Optional<Collection<String>> limit = scope.limit();
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, limit.isEmpty() ? "all" : "own")
                .setParameter(
                        2,
                        JSON.createArrayBuilder(limit.orElse(List.of())).build().toString())
                .setParameter(3, RequestKind.onlyOneFor(caller.role()))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Waiting((String) r[0], (String) r[1], ((Number) r[2]).longValue()))
                .toList();
    }
}
