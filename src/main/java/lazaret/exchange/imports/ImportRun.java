package lazaret.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import lazaret.access.AccessRefusal;
import lazaret.access.Caller;
import lazaret.access.Scope;
import lazaret.exchange.sheet.Row;
import lazaret.exchange.sheet.Sheet;
import lazaret.exchange.sheet.Takers;
import lazaret.exchange.table.Line;
import lazaret.exchange.table.Lines;
import lazaret.platform.RefusalException;
import lazaret.platform.RowOutcome;
import lazaret.platform.SeenInFile;

/**
 * Works an import off, from the first row to the last. Imports wait for each other in the order in which they came: a
 * file about rooms may follow the one about their facilities at once.
 */
@ApplicationScoped
public class ImportRun {
    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());
    private static final int ROWS_AT_ONCE = 500;

    private final ReentrantLock turn = new ReentrantLock(true);

    @Inject
    private ImportLedger ledger;

    @Inject
    private Takers takers;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** Runs to the end, whatever it is; the caller of this thread is answerable. */
    void run(ImportJob job) {
        turn.lock();
        try {
            ledger.ignored(job, job.header().ignored());
            ledger.end(job, work(job, job.kind().sheet()));
        } catch (RefusalException e) {
            ledger.fail(job, e.first());
        } catch (RuntimeException e) {
            String fault = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, e, () -> "import " + job.number() + ", fault " + fault);
            ledger.fail(job, ImportRefusal.PROGRAM_FAULT.refusal(fault));
        } finally {
            turn.unlock();
            job.file().delete();
        }
    }

    private <R> ImportState work(ImportJob job, Sheet<R> sheet) {
        Sheet.Taking taking = new Sheet.Taking(takers, new SeenInFile(), caller.username());
        try (Lines lines = job.file().open();
                RowTransactions transactions = new RowTransactions(transaction, em, job.dryRun())) {
            List<Line> chunk = next(lines);
            while (!chunk.isEmpty()) {
                Tally tally = take(chunk, job, sheet, taking, transactions);
                if (ledger.add(job, tally)) {
                    return ImportState.CANCELLED;
                }
                chunk = next(lines);
            }
        }
        return ImportState.DONE;
    }

    private static List<Line> next(Lines lines) {
        List<Line> chunk = new ArrayList<>(ROWS_AT_ONCE);
        while (chunk.size() < ROWS_AT_ONCE) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            if (!line.get().isBlank()) {
                chunk.add(line.get());
            }
        }
        return chunk;
    }

    private <R> Tally take(
            List<Line> chunk, ImportJob job, Sheet<R> sheet, Sheet.Taking taking, RowTransactions transactions) {
        Instant now = clock.instant();
        Map<Line, RowOutcome> outcomes = new HashMap<>();
        List<Row<R>> sound = new ArrayList<>();
        for (Line line : chunk) {
            Row<R> row = inScope(sheet.row(job.header(), line, now), sheet);
            if (row.refusals().isEmpty()) {
                sound.add(row);
            } else {
                outcomes.put(line, RowOutcome.refused(row.refusals()));
            }
        }
        List<R> values = sound.stream().map(Row::value).toList();
        List<RowOutcome> taken =
                values.isEmpty() ? List.of() : transactions.take(values, rows -> sheet.take(rows, taking));
        for (int i = 0; i < taken.size(); i++) {
            outcomes.put(sound.get(i).line(), taken.get(i));
        }
        Tally tally = new Tally();
        chunk.forEach(line -> tally.count(line, outcomes.get(line)));
        return tally;
    }

    private <R> Row<R> inScope(Row<R> row, Sheet<R> sheet) {
        return sheet.facilityOf(row.value())
                .filter(facility -> !facility.isEmpty() && !scope.covers(facility))
                .map(facility -> new Row<>(
                        row.line(), row.value(), List.of(AccessRefusal.NOT_YOUR_FACILITY.at("/facility", facility))))
                .orElse(row);
    }
}
