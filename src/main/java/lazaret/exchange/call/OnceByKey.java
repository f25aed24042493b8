package lazaret.exchange.call;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import lazaret.access.Caller;

/**
 * Executes a call once for each key of an account. The claim on the key, the use case and the answer are one
 * transaction: a second call with the key waits for the first and then finds its answer; a refused or broken first one
 * leaves nothing behind, so that the second is executed.
 */
@Stateless
@PermitAll
public class OnceByKey {
    /** How long an answer is repeated; after that the key is a new one. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final String FORGET = "delete from idempotent_answer where (account, key) in (select account, key"
            + " from idempotent_answer where created_at < ? order by created_at limit 100 for update skip locked)";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param key what the client calls this request
     * @param request the hash of everything that makes the request this request
     * @throws lazaret.platform.RefusalException IDEMPOTENCY_KEY_REUSED for another request under the same key
     */
    public Answer execute(String key, byte[] request, Supplier<Answer> call) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        em.createNativeQuery(FORGET).setParameter(1, now.minus(KEPT)).executeUpdate();
        int claimed = em.createNativeQuery("insert into idempotent_answer (account, key, request, created_at)"
                        + " values (?, ?, ?, ?) on conflict do nothing")
                .setParameter(1, caller.username())
                .setParameter(2, key)
                .setParameter(3, request)
                .setParameter(4, now)
                .executeUpdate();
        return claimed == 1 ? keep(key, call.get()) : answerOf(key, request);
    }

    private Answer keep(String key, Answer answer) {
        em.createNativeQuery("update idempotent_answer set status = ?, body = ?, headers = ?"
                        + " where account = ? and key = ?")
                .setParameter(1, answer.status())
                .setParameter(2, answer.body())
                .setParameter(3, answer.location())
                .setParameter(4, caller.username())
                .setParameter(5, key)
                .executeUpdate();
        return answer;
    }

    private Answer answerOf(String key, byte[] request) {
        List<?> rows = em.createNativeQuery("select request, status, body, headers from idempotent_answer"
                        + " where account = ? and key = ?")
                .setParameter(1, caller.username())
                .setParameter(2, key)
                .getResultList();
        Object[] stored = (Object[]) rows.get(0);
        if (!Arrays.equals((byte[]) stored[0], request)) {
            throw CallRefusal.IDEMPOTENCY_KEY_REUSED.refusal(key).asException();
        }
        return new Answer((Integer) stored[1], (String) stored[2], (String) stored[3]);
    }
}
