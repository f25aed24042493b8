package lazaret.reporting.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;

/** Pauses a subscription of one's own, lets it go on, or ends it. What waits in the outbox is withheld by the first and last. */
@Stateless
public class ChangeSubscription {
    private static final String OWN = """
            select s.* from report_subscription s join account a on a.id = s.account_id
            where s.id = ? and a.username = ? and s.ended_at is null for update of s""";

    /** The mail that is being sent at this moment goes out. */
    private static final String WITHHOLD = """
            update report_mail set state = 'WITHHELD', trouble = 'NOT_WANTED' where id in
              (select id from report_mail where subscription_id = ?1 and state = 'WAITING' for update skip locked)""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What becomes of it. */
    public enum Change {
        PAUSE,
        /** From the next time it is that late; the days of the pause are not made up for. */
        RESUME,
        END
    }

    /**
     * @param number of the subscription
     * @throws lazaret.platform.RefusalException NO_SUCH_SUBSCRIPTION
     */
    @RolesAllowed(Roles.OFFICIAL)
    public void change(String number, Change change) {
        long id = id(number);
        Subscription wish = own(id).orElseThrow(() ->
                DeliveryRefusal.NO_SUCH_SUBSCRIPTION.refusal(number).asException());
        Instant now = clock.instant();
        switch (change) {
            case PAUSE -> {
                subscriptions.pause(id, now);
                withhold(id);
            }
            case RESUME ->
                em.createNativeQuery("update report_subscription set paused_at = null, next_due = ?2 where id = ?1")
                        .setParameter(1, id)
                        .setParameter(2, wish.dueAfter(now).atOffset(ZoneOffset.UTC))
                        .executeUpdate();
            case END -> {
                em.createNativeQuery("update report_subscription set ended_at = ?2 where id = ?1")
                        .setParameter(1, id)
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate();
                withhold(id);
            }
        }
        audit.record(
                "reporting.change-subscription",
                number,
                wish.facility(),
                change.name().toLowerCase(Locale.ROOT));
    }

    private void withhold(long id) {
        em.createNativeQuery(WITHHOLD).setParameter(1, id).executeUpdate();
    }

    private Optional<Subscription> own(long id) {
        return subscriptions.run(OWN, statement -> {
            statement.setLong(1, id);
            statement.setString(2, caller.username());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(Subscriptions.wish(row)) : Optional.empty();
            }
        });
    }

    /** What the number names; 0, which nothing has, where it is none. */
    private static long id(String number) {
        return number != null && number.matches("D[0-9]{1,18}") ? Long.parseLong(number.substring(1)) : 0;
    }
}
