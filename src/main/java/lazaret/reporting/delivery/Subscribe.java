package lazaret.reporting.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.RefusalException;
import lazaret.reporting.ReportingRefusal;

/** An official asks for reports by mail, every day from the next time it is that late. */
@Stateless
public class Subscribe {
    private static final long MOST = 20;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private MailSetup setup;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param base the address that the codes of its reports lead to, without a slash at its end
     * @return the number of the subscription
     * @throws RefusalException MAIL_IS_OFF, NO_REPORT_CHOSEN, NO_SUCH_REPORT, TIME_IS_MISSING, WINDOW_IS_MISSING,
     *     NO_MAIL_ADDRESS, REPORT_IS_OF_THE_CITY, FACILITY_IS_MISSING, FACILITY_IS_UNKNOWN, TOO_MANY_SUBSCRIPTIONS
     */
    @RolesAllowed(Roles.OFFICIAL)
    public String subscribe(Subscription wish, String base) {
        if (setup.isOff()) {
            throw DeliveryRefusal.MAIL_IS_OFF.refusal().asException();
        }
        RefusalException.throwIfAny(wish.refusals());
        if (wish.facility() != null && count("select count(*) from facility where code = ?", wish.facility()) == 0) {
            throw ReportingRefusal.FACILITY_IS_UNKNOWN
                    .at("/facility", wish.facility())
                    .asException();
        }
        if (count(
                        "select count(*) from report_subscription s join account a on a.id = s.account_id"
                                + " where a.username = ? and s.ended_at is null",
                        caller.username())
                >= MOST) {
            throw DeliveryRefusal.TOO_MANY_SUBSCRIPTIONS.refusal(MOST).asException();
        }
        String number = "D" + subscriptions.add(caller.username(), wish, base, clock.instant());
        audit.record("reporting.subscribe", number, wish.facility(), String.join(" ", wish.reports()));
        return number;
    }

    private long count(String sql, String value) {
        return subscriptions.run(sql, statement -> {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
