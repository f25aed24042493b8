package lazaret.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import lazaret.benchmark.Claim.Pair;
import lazaret.testing.Sql;

/** The free rooms and who waits for them. Once all are claimed they are made free again, while no clock runs. */
final class Rooms {
    /** Made free in one statement: past the product, as if each reservation had been cancelled. */
    private static final String FREE = "update stay set hold_ended_at = greatest(now(), reserved_at),"
            + " hold_ended_recorded_at = now(), hold_ended_by = 'benchmark', cancel_reason = 'benchmark'"
            + " where hold_ended_at is null and voided_at is null and arrived_at is null";

    private final Sql sql;
    private final List<Pair> pairs;
    private final Queue<Pair> free = new ConcurrentLinkedQueue<>();

    Rooms(Sql sql) {
        this.sql = sql;
        this.pairs = sql.rows("select person, bed from benchmark_pair").stream()
                .map(row -> new Pair((String) row.get(0), (String) row.get(1)))
                .collect(java.util.stream.Collectors.toList());
        Collections.shuffle(pairs, new Random(1));
    }

    /** The next one, null when all are claimed. */
    Pair next() {
        return free.poll();
    }

    boolean isEmpty() {
        return free.isEmpty();
    }

    void makeFree() {
        sql.run(FREE);
        free.clear();
        free.addAll(pairs);
    }

    int size() {
        return pairs.size();
    }
}
