package lazaret.living.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.living.RequestKind;
import lazaret.living.RequestOrder;
import lazaret.living.RequestState;
import lazaret.person.Masking;
import lazaret.platform.Column;

/**
 * What rooms wait for and what became of it. Clinicians see what is for the psychologist. What somebody asked for who
 * has left waits for nobody any more and is not listed as open.
 */
@Stateless
public class RequestList {
    private static final String LINES = """
            select 'L' || q.id, q.kind, q.urgent, q.words, q.outcome, q.filed_at, q.taken_at,
              coalesce(ta.display_name, q.taken_by), q.ended_at, coalesce(ea.display_name, q.ended_by), q.reason,
              s.facility_code, r.number, b.code, p.number, p.name
            from living_request q join stay s on s.id = q.stay_id join person p on p.id = s.person_id
              join bed b on b.id = s.bed_id join room r on r.id = b.room_id
              left join account ta on ta.username = q.taken_by left join account ea on ea.username = q.ended_by
            where q.facility_code = ?1 and (?2 = '' or q.kind = ?2)""";

    private static final String OPEN = " and q.ended_at is null and s.departed_at is null and s.voided_at is null";
    private static final String ENDED = " and q.ended_at is not null";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    /**
     * One request as staff see it.
     *
     * @param name of the person, masked where asked for
     * @param takenBy by the names of the accounts; of a withdrawn one the room
     */
    public record Line(
            String number,
            RequestKind kind,
            boolean urgent,
            String words,
            RequestState state,
            Instant filedAt,
            Instant takenAt,
            String takenBy,
            Instant endedAt,
            String endedBy,
            String reason,
            String facility,
            String room,
            String bed,
            String person,
            String name)
            implements Serializable {}

    /** A piece of the list; {@code more}: there are others behind it. */
    public record Page(List<Line> lines, boolean more) {}

    /** @param masked names are masked, as a screen in a lobby asks for */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public Page of(String facility, RequestOrder order, boolean masked, int skip, int most) {
        scope.require(facility);
        Query query = em.createNativeQuery(LINES + sql(order) + " limit ?3 offset ?4")
                .setParameter(1, facility)
                .setParameter(2, RequestKind.onlyOneFor(caller.role()))
                .setParameter(3, most + 1)
                .setParameter(4, skip);
        List<Line> lines = ((List<?>) query.getResultList())
                .stream().map(row -> line((Object[]) row, masked)).toList();
        return new Page(lines.size() > most ? lines.subList(0, most) : lines, lines.size() > most);
    }

    private static String sql(RequestOrder order) {
        return switch (order) {
            case URGENT_FIRST -> OPEN + " order by q.urgent desc, q.filed_at desc, q.id desc";
            case OLDEST_FIRST -> OPEN + " order by q.filed_at, q.id";
            case ENDED_LAST -> ENDED + " order by q.ended_at desc, q.id desc";
        };
    }

    private static Line line(Object[] r, boolean masked) {
        return new Line(
                (String) r[0],
                RequestKind.valueOf((String) r[1]),
                (Boolean) r[2],
                (String) r[3],
                RequestState.of(r[6] != null, (String) r[4]),
                Column.instant(r[5]),
                Column.instant(r[6]),
                (String) r[7],
                Column.instant(r[8]),
                (String) r[9],
                (String) r[10],
                (String) r[11],
                (String) r[12],
                (String) r[13],
                (String) r[14],
                masked ? Masking.name((String) r[15]) : (String) r[15]);
    }
}
