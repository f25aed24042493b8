package lazaret.reporting.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;

/** Sends a mail of one's own once more: the same files under the same Message-ID. */
@Stateless
public class ResendMail {
    private static final String OWN = """
            select m.state, cardinality(m.reports) from report_mail m
              join report_subscription s on s.id = m.subscription_id join account a on a.id = s.account_id
            where m.id = ?1 and a.username = ?2 for update of m""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private MailSetup setup;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param id of the mail
     * @throws lazaret.platform.RefusalException MAIL_IS_OFF, NO_SUCH_MAIL, MAIL_IS_NOT_SENT_AGAIN while it waits, and where
     *     no report was issued for it
     */
    @RolesAllowed(Roles.OFFICIAL)
    public void resend(long id) {
        if (setup.isOff()) {
            throw DeliveryRefusal.MAIL_IS_OFF.refusal().asException();
        }
        List<?> rows = em.createNativeQuery(OWN)
                .setParameter(1, id)
                .setParameter(2, caller.username())
                .getResultList();
        if (rows.isEmpty()) {
            throw DeliveryRefusal.NO_SUCH_MAIL.refusal().asException();
        }
        Object[] row = (Object[]) rows.get(0);
        if (MailState.WAITING.name().equals(row[0]) || ((Number) row[1]).intValue() == 0) {
            throw DeliveryRefusal.MAIL_IS_NOT_SENT_AGAIN.refusal().asException();
        }
        em.createNativeQuery(
                        "update report_mail set state = 'WAITING', attempts = 0, waits_since = ?2, next_attempt_at = ?2"
                                + " where id = ?1")
                .setParameter(1, id)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        audit.record("reporting.resend-mail", Long.toString(id), null, "");
    }
}
