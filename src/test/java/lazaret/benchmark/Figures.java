package lazaret.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What was measured of one kind of call.
 *
 * @param latencies nanoseconds, sorted
 * @param time on the clock, pauses not counted
 * @param server processor time of the server's JVM
 * @param database processor time of PostgreSQL
 */
record Figures(long[] latencies, Duration time, Duration server, Duration database) {
    static final Figures NONE = new Figures(new long[0], Duration.ZERO, Duration.ZERO, Duration.ZERO);

    Figures plus(Figures other) {
        long[] all = LongStream.concat(Arrays.stream(latencies), Arrays.stream(other.latencies))
                .sorted()
                .toArray();
        return new Figures(all, time.plus(other.time), server.plus(other.server), database.plus(other.database));
    }

    double perSecond() {
        return latencies.length / (time.toNanos() / 1e9);
    }

    /** Milliseconds that this share of the calls did not exceed. */
    double percentile(double share) {
        int index = (int) Math.min(latencies.length - 1L, Math.round(share * latencies.length));
        return latencies.length == 0 ? Double.NaN : latencies[index] / 1e6;
    }

    /** Microseconds for each call. */
    double serverEach() {
        return each(server);
    }

    double databaseEach() {
        return each(database);
    }

    private double each(Duration of) {
        return of.toNanos() / 1e3 / latencies.length;
    }
}
