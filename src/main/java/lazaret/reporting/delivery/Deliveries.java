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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @Inject
    private MailSetup setup;

    @Inject
    private DueReports dueReports;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void round() {
        setup.settings().ifPresent(settings -> {
            // A timer that throws is taken away after its second failure, and with it every later mail.
            try {
                issueWhatIsDue();
                new Postman(database, new SmtpServer(settings), settings.from(), clock).round();
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "the mails of this round wait for the next one", e);
            }
        });
    }

    private void issueWhatIsDue() {
        Set<Long> failed = new HashSet<>();
        boolean more = true;
        while (more) {
            try {
                Optional<Long> issued = dueReports.issueOne(failed);
                more = issued.isPresent();
            } catch (DueReportFailed e) {
                LOG.log(Level.SEVERE, e, () -> "the reports of subscription " + e.subscription() + " wait");
                failed.add(e.subscription());
            }
        }
    }
}
