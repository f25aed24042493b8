package lazaret.reporting.delivery;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The clock of the mails, on every node: rows that one node works on are passed over by the others. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Deliveries {
    private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());

    /** What could not be issued will hardly succeed ten seconds later. */
    private static final Duration REST = Duration.ofMinutes(5);

    /** Subscriptions that could not be issued, and until when this node leaves them alone; calls come one at a time. */
    private final Map<Long, Instant> atRest = new HashMap<>();

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private MailSetup setup;

    @Inject
    private DueReports dueReports;

    @Inject
    private Clock clock;

    /** A timer that throws is taken away after its second failure, and with it every later mail. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void round() {
        try {
            setup.settings().ifPresent(settings -> {
                issueWhatIsDue();
                sendWhatWaits(settings);
            });
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the mails of this round wait for the next one", e);
        }
    }

    private void sendWhatWaits(MailSettings settings) {
        try {
            new Postman(database, new SmtpServer(settings), settings.from(), clock).round();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the mails of this round wait for the next one", e);
        }
    }

    private void issueWhatIsDue() {
        Instant now = clock.instant();
        atRest.values().removeIf(until -> !until.isAfter(now));
        boolean more = true;
        while (more) {
            try {
                Optional<Long> issued = dueReports.issueOne(atRest.keySet());
                more = issued.isPresent();
            } catch (DueReportFailed e) {
                LOG.log(Level.SEVERE, e, () -> "the reports of subscription " + e.subscription() + " wait");
                atRest.put(e.subscription(), now.plus(REST));
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "the reports that are due wait for the next round", e);
                more = false;
            }
        }
    }
}
