package lazaret.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * What the command asks for.
 *
 * @param size ended stays
 * @param warmUp before anything is measured
 * @param round of one kind of claim; kinds alternate
 * @param folder where the data of each size stays for the next run
 */
record Options(long size, Duration warmUp, Duration round, int rounds, int clients, Path folder) {
    private static final String HELP = "options: --size 1m|10m|<number>  --warm-up 60s  --round 10s  --rounds 5"
            + "  --clients 8  --folder target/benchmark";

    static Options of(String... arguments) {
        Options options = new Options(
                1_000_000, Duration.ofSeconds(60), Duration.ofSeconds(10), 5, 8, Path.of("target", "benchmark"));
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " is without a value; " + HELP);
            }
            options = options.with(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--size" -> new Options(number(value), warmUp, round, rounds, clients, folder);
            case "--warm-up" -> new Options(size, seconds(value), round, rounds, clients, folder);
            case "--round" -> new Options(size, warmUp, seconds(value), rounds, clients, folder);
            case "--rounds" -> new Options(size, warmUp, round, (int) number(value), clients, folder);
            case "--clients" -> new Options(size, warmUp, round, rounds, (int) number(value), folder);
            case "--folder" -> new Options(size, warmUp, round, rounds, clients, Path.of(value));
            default -> throw new IllegalArgumentException("unknown option " + name + "; " + HELP);
        };
    }

    private static long number(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith("m")
                ? Long.parseLong(lower.substring(0, lower.length() - 1)) * 1_000_000
                : Long.parseLong(lower);
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(Long.parseLong(text.replace("s", "")));
    }

    /** The data of this size. */
    Path data() {
        return folder.resolve(Long.toString(size)).toAbsolutePath();
    }
}
