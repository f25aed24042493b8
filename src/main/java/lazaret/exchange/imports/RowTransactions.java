package lazaret.exchange.imports;

import jakarta.persistence.EntityManager;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lazaret.exchange.sheet.SheetRefusal;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;
import lazaret.platform.RowOutcome;

/**
 * The transactions of one import. In earnest each chunk has one; a chunk that the database refuses is halved until the
 * wrong row is alone, so that only this row fails. A dry run has one for the whole file, rolled back at the end: later rows see the
 * earlier ones, and every constraint of the database is asked. A row that the database refuses ends it; then the dry
 * run goes on in a new one, to which the rows before are not there.
 */
final class RowTransactions implements AutoCloseable {
    /** Class 22 of SQL: a value that the type of its column cannot hold. */
    private static final String DATA_EXCEPTION = "22";

    private final UserTransaction transaction;
    private final EntityManager em;
    private final boolean dryRun;
    private boolean begun;

    RowTransactions(UserTransaction transaction, EntityManager em, boolean dryRun) {
        this.transaction = transaction;
        this.em = em;
        this.dryRun = dryRun;
    }

    /** One outcome for each row, in their order. */
    <R> List<RowOutcome> take(List<R> rows, Function<List<R>, List<RowOutcome>> work) {
        try {
            return refusing(rows, work);
        } catch (RefusalException brokenByOneOfThem) {
            if (rows.size() == 1) {
                return List.of(RowOutcome.refused(brokenByOneOfThem.refusals()));
            }
            int half = rows.size() / 2;
            List<RowOutcome> outcomes = new ArrayList<>(take(rows.subList(0, half), work));
            outcomes.addAll(take(rows.subList(half, rows.size()), work));
            return outcomes;
        }
    }

    private <R> List<RowOutcome> refusing(List<R> rows, Function<List<R>, List<RowOutcome>> work) {
        try {
            return Attempt.of(() -> inTransaction(rows, work));
        } catch (RefusalException e) {
            throw e;
        } catch (RuntimeException e) {
            if (isDataException(e)) {
                throw SheetRefusal.CANNOT_BE_STORED.refusal().asException();
            }
            throw e;
        }
    }

    private <R> List<RowOutcome> inTransaction(List<R> rows, Function<List<R>, List<RowOutcome>> work) {
        begin();
        boolean worked = false;
        try {
            List<RowOutcome> outcomes = work.apply(rows);
            em.flush();
            em.clear();
            worked = true;
            return outcomes;
        } finally {
            end(worked);
        }
    }

    private void begin() {
        if (!begun) {
            control(transaction::begin);
            begun = true;
        }
    }

    private void end(boolean worked) {
        if (worked && dryRun) {
            return;
        }
        begun = false;
        control(worked ? transaction::commit : transaction::rollback);
    }

    @Override
    public void close() {
        if (begun) {
            begun = false;
            control(transaction::rollback);
        }
    }

    private static boolean isDataException(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(DATA_EXCEPTION)) {
                return true;
            }
        }
        return false;
    }

    private static void control(Step step) {
        try {
            step.run();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("the transaction could not be controlled", e);
        }
    }

    /** One of begin, commit and rollback. */
    private interface Step {
        void run()
                throws NotSupportedException, SystemException, RollbackException, HeuristicMixedException,
                        HeuristicRollbackException;
    }
}
