package lazaret.exchange.imports;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import lazaret.platform.Refusal;

/** Imports that a stopped server left running say so, and may be sent again, under the same key too. */
@Singleton
@Startup
@DependsOn("Migration")
public class InterruptedImports {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    @PostConstruct
    void close() {
        // The call that started it may come again under its key: it is done then, not answered with what broke off.
        em.createNativeQuery("delete from idempotent_answer where headers in"
                        + " (select '/api/imports/I' || id from import_job where state = 'RUNNING')")
                .executeUpdate();
        Refusal stopped = ImportRefusal.SERVER_WAS_STOPPED.refusal();
        em.createNativeQuery("update import_job set state = 'FAILED', failure = ?1, failure_arguments = '[]',"
                        + " ended_at = ?2 where state = 'RUNNING'")
                .setParameter(1, stopped.code().key())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
