package lazaret.benchmark;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import lazaret.testing.Product;

/**
 * Processor time since a moment: of the server's JVM, and of all processes of PostgreSQL apart. The system counts in
 * hundredths of a second, which the length of a round makes small.
 */
final class Cpu {
    private final Product product;
    private final Map<Long, Duration> before;

    private Cpu(Product product) {
        this.product = product;
        this.before = times(product);
    }

    static Cpu of(Product product) {
        return new Cpu(product);
    }

    Duration ofServer() {
        long pid = product.process().pid();
        return time(product.process()).minus(before.get(pid));
    }

    Duration ofDatabase() {
        return database(product)
                .map(process -> time(process).minus(before.getOrDefault(process.pid(), Duration.ZERO)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Map<Long, Duration> times(Product product) {
        Map<Long, Duration> times = new HashMap<>();
        Stream.concat(Stream.of(product.process()), database(product))
                .forEach(process -> times.put(process.pid(), time(process)));
        return times;
    }

    private static Stream<ProcessHandle> database(Product product) {
        return Stream.concat(
                Stream.of(product.postmaster()), product.postmaster().descendants());
    }

    private static Duration time(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
