package lazaret.access.sessions;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Client;
import lazaret.access.Pass;
import lazaret.access.Sessions;

/** The browsers and tokens the caller is signed in with now, the one used last first. */
@Stateless
@PermitAll
public class OwnSessions {
    private static final String SQL = """
            select kind, id, opened_at, last_used_at, source, client, expires_at from (
              select 'SESSION' as kind, s.id, s.account_id, s.opened_at, s.last_used_at, s.source, s.client,
                cast(null as timestamptz) as expires_at
              from account_session s where s.last_used_at > ?1
              union all
              select 'TOKEN', t.id, t.account_id, t.created_at, t.last_used_at, t.source, t.client, t.expires_at
              from api_token t where t.expires_at > ?2) p
            where account_id = (select id from account where username = ?3)
            order by last_used_at desc, opened_at desc, kind, id desc limit ?4""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * One of them.
     *
     * @param openedAt since when
     * @param lastUsedAt to the minute
     * @param source the address it was opened from
     * @param expiresAt of a token; null of a browser, which ends an hour after its last use
     * @param thisOne whether this very call comes by it
     */
    public record Line(
            Pass pass,
            Instant openedAt,
            Instant lastUsedAt,
            String source,
            Client client,
            Instant expiresAt,
            boolean thisOne)
            implements Serializable {}

    /**
     * @param limit how many at most
     * @throws lazaret.platform.RefusalException NOT_SIGNED_IN
     */
    public List<Line> list(int limit) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, clock.instant().minus(Sessions.IDLE).atOffset(ZoneOffset.UTC))
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, caller.require().username())
                .setParameter(4, limit)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private Line line(Object[] row) {
        Pass pass = new Pass(Pass.Kind.valueOf((String) row[0]), ((Number) row[1]).longValue());
        return new Line(
                pass,
                moment(row[2]),
                moment(row[3]),
                (String) row[4],
                Client.of((String) row[5]),
                moment(row[6]),
                caller.pass().filter(pass::equals).isPresent());
    }

    private static Instant moment(Object time) {
        if (time == null) {
            return null;
        }
        return time instanceof OffsetDateTime offset ? offset.toInstant() : ((java.util.Date) time).toInstant();
    }
}
