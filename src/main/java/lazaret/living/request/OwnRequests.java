package lazaret.living.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lazaret.living.RequestKind;
import lazaret.living.RequestState;
import lazaret.living.slip.Room;
import lazaret.living.slip.RoomToken;
import lazaret.living.slip.SlipLimits;
import lazaret.living.slip.Slips;
import lazaret.platform.Column;

/** What a room has asked for during this stay and how far it has come; nobody's name, and not what was written. */
@Stateless
@PermitAll
public class OwnRequests {
    private static final int MOST = 30;

    private static final String SQL = """
            select 'L' || q.id, q.kind, q.urgent, q.taken_at, q.outcome, q.filed_at, coalesce(q.ended_at, q.taken_at),
              case when q.outcome = 'REFUSED' then q.reason end
            from living_request q where q.stay_id = ?1 order by q.ended_at is null desc, q.id desc limit ?2""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private SlipLimits limits;

    @Inject
    private Slips slips;

    /**
     * One request.
     *
     * @param since when it came into its state
     * @param reason why it was refused, else null
     */
    public record Line(
            String number,
            RequestKind kind,
            boolean urgent,
            RequestState state,
            Instant filedAt,
            Instant since,
            String reason) {}

    /** The room and its requests, open ones first, then the latest. */
    public record Page(Room room, List<Line> lines) {}

    /** @throws lazaret.platform.RefusalException TOO_MANY_CALLS, SLIP_IS_NOT_VALID */
    public Page of(RoomToken token) {
        limits.look(token);
        Room room = slips.room(token);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, room.stay())
                .setParameter(2, MOST)
                .getResultList();
        return new Page(room, rows.stream().map(row -> line((Object[]) row)).toList());
    }

    private static Line line(Object[] r) {
        Instant filedAt = Column.instant(r[5]);
        Instant since = Column.instant(r[6]);
        return new Line(
                (String) r[0],
                RequestKind.valueOf((String) r[1]),
                (Boolean) r[2],
                RequestState.of(r[3] != null, (String) r[4]),
                filedAt,
                since == null ? filedAt : since,
                (String) r[7]);
    }
}
