package lazaret.exchange.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import lazaret.access.Caller;
import lazaret.access.SignedIn;

/**
 * Lets an import run once it is written down. The line of the import, the answer to the caller and the key of the call
 * are one transaction: either all of them are there and the import runs, or there is nothing and the call may be sent
 * again.
 */
@ApplicationScoped
public class ImportLaunch {
    private static final Logger LOG = Logger.getLogger(ImportLaunch.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Caller caller;

    @Inject
    private ImportRun run;

    /** Begins when the transaction at hand is committed; the file is removed if it is not. */
    void whenCommitted(ImportJob job) {
        SignedIn who = caller.require();
        String source = caller.source();
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing is left to be written.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    begin(job, who, source);
                } else {
                    job.file().delete();
                }
            }
        });
    }

    private void begin(ImportJob job, SignedIn who, String source) {
        try {
            executor.execute(() -> Caller.as(who, source, () -> run.run(job)));
        } catch (RejectedExecutionException e) {
            // The server stops at this moment; its next start says so in the report and lets the call be sent again.
            LOG.log(Level.WARNING, e, () -> "import " + job.number() + " was not begun");
            job.file().delete();
        }
    }
}
