package lazaret.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The medians of a run, kept in the folder of the benchmark so that a run of another size can be held against them. */
final class Medians {
    private static final long ONE_MILLION = 1_000_000;

    private final Properties kept;

    private Medians(Properties kept) {
        this.kept = kept;
    }

    static void keep(Options options, Map<String, Figures> found) throws IOException {
        Properties medians = new Properties();
        found.forEach((name, figures) -> medians.setProperty(name, Double.toString(figures.percentile(0.5))));
        try (Writer out = Files.newBufferedWriter(file(options, options.size()))) {
            medians.store(out, "milliseconds");
        }
    }

    /** Those of the last run with a million; of a run of that size itself, nothing to compare with. */
    static Medians ofOneMillion(Options options) throws IOException {
        Properties kept = new Properties();
        Path file = file(options, ONE_MILLION);
        if (options.size() > ONE_MILLION && Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
        }
        return new Medians(kept);
    }

    boolean isKnown() {
        return !kept.isEmpty();
    }

    /** How many times as long as with one million. */
    double growth(String name, Figures figures) {
        return figures.percentile(0.5) / Double.parseDouble(kept.getProperty(name, "NaN"));
    }

    private static Path file(Options options, long size) {
        return options.folder().resolve(size + ".properties");
    }
}
