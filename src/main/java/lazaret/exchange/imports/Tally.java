package lazaret.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import lazaret.exchange.table.Line;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;

/** What became of one chunk. */
final class Tally {
    private int read;
    private int done;
    private int skipped;
    private final List<FailedRow> failed = new ArrayList<>();

    /** A row that was not taken, with everything that is wrong with it. */
    record FailedRow(Line line, List<Refusal> refusals) {}

    void count(Line line, RowOutcome outcome) {
        read++;
        switch (outcome.state()) {
            case DONE, CHANGED -> done++;
            case SKIPPED -> skipped++;
            case REFUSED -> failed.add(new FailedRow(line, outcome.refusals()));
        }
    }

    int read() {
        return read;
    }

    int done() {
        return done;
    }

    int skipped() {
        return skipped;
    }

    List<FailedRow> failed() {
        return failed;
    }
}
