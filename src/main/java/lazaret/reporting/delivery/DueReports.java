package lazaret.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lazaret.access.Accounts;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.SignedIn;
import lazaret.platform.RefusalException;
import lazaret.reporting.OccupancyIssuing;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.catalogue.Issuing;

/**
 * Issues the reports of subscriptions that are due, in the name of whoever subscribed and with the rights that account has
 * now, and writes the mail that carries them into the outbox in the same transaction.
 */
@ApplicationScoped
class DueReports {
    /** Days that a server was switched off are made up for, but not more of them. */
    private static final Duration MADE_UP = Duration.ofDays(7);

    private static final String SOURCE = "system:mail";

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Issuing reports;

    @Inject
    private OccupancyIssuing occupancy;

    @Inject
    private Accounts accounts;

    @Inject
    private MailSetup setup;

    @Inject
    private Clock clock;

    protected DueReports() {}

    /**
     * One mail of one subscription.
     *
     * @param tried what is left aside, because it went wrong a short while ago
     * @return the number of the subscription; empty when nothing is due
     * @throws DueReportFailed where it cannot be issued for a reason of the program or the database
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> issueOne(Collection<Long> tried) {
        Instant now = clock.instant();
        Optional<Subscriptions.Due> next = subscriptions.claim(now, tried);
        next.ifPresent(due -> {
            try {
                issue(due, now);
            } catch (RuntimeException e) {
                throw new DueReportFailed(due.id(), e);
            }
        });
        return next.map(Subscriptions.Due::id);
    }

    private void issue(Subscriptions.Due due, Instant now) {
        Instant moment = due.dueAt();
        Optional<SignedIn> official =
                accounts.signedIn(due.username()).filter(who -> who.role().equals(Roles.OFFICIAL));
        if (official.isEmpty()) {
            subscriptions.withhold(due, MailTrouble.RIGHT_IS_GONE, domain(), now);
            subscriptions.pause(due.id(), now);
            return;
        }
        // each number is taken under a lock of its report: in one order for everybody, so that none waits for the other
        Map<String, String> numbers = new TreeMap<>();
        due.wish().reports().forEach(name -> numbers.put(name, ""));
        try {
            Caller.as(official.get(), SOURCE, () -> numbers.replaceAll((name, none) -> issued(name, due)));
            List<String> asWished =
                    due.wish().reports().stream().map(numbers::get).toList();
            subscriptions.post(due, asWished, domain(), now);
        } catch (RefusalException e) {
            subscriptions.withhold(due, MailTrouble.REPORT_REFUSED, domain(), now);
        }
        Instant from = moment.isBefore(now.minus(MADE_UP)) ? now.minus(MADE_UP) : moment;
        subscriptions.moveOn(due.id(), due.wish().dueAfter(from));
    }

    private String issued(String name, Subscriptions.Due due) {
        ReportRequest request = due.wish().request(name, due.dueAt());
        return name.equals(Subscription.OCCUPANCY)
                ? occupancy.issue(request, due.base()).number()
                : reports.issue(name, request, due.base()).number();
    }

    private String domain() {
        return setup.settings().map(MailSettings::domain).orElse("localhost");
    }
}
