package lazaret.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lazaret.testing.Sql;

/** What the figures were measured on. */
final class Machine {
    private Machine() {}

    /** Processes that wait for a processor, on average over the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static String described(Sql sql, double loadBefore) {
        long memory = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        return String.format(
                "%d × %s, %d GB, Java %s, PostgreSQL %s, fsync %s, synchronous_commit %s; load before the run %.2f; %s",
                Runtime.getRuntime().availableProcessors(),
                processor(),
                Math.round(memory / 1e9),
                System.getProperty("java.version"),
                sql.one("show server_version"),
                sql.one("show fsync"),
                sql.one("select reset_val from pg_settings where name = 'synchronous_commit'"),
                loadBefore,
                sql.one("select to_char(now(), 'YYYY-MM-DD HH24:MI')"));
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch"); // a system that does not say it there
        }
    }
}
