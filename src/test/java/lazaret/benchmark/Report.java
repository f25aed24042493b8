package lazaret.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The figures as a page takes them: tables, and each aim as met or missed. */
final class Report {
    static final String JDBC = "plain SQL over JDBC";
    static final String HTTP = "HTTP+JSON";
    static final String KEYED = "HTTP+JSON with Idempotency-Key";

    /** In the order of the rounds. */
    static final List<String> WAYS = List.of(JDBC, HTTP, KEYED);

    private static final double RATIO = 0.45;
    private static final double SERVER_MICROSECONDS = 800;
    private static final double GROWTH = 1.1;

    private final Options options;
    private final Map<String, Figures> found;
    private final String machine;
    private final Medians others;

    Report(Options options, Map<String, Figures> found, String machine) throws IOException {
        this.options = options;
        this.found = found;
        this.machine = machine;
        Medians.keep(options, found);
        this.others = Medians.ofOneMillion(options);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%n## %,d ended stays%n", options.size()));
        lines.add(machine + "\n");
        lines.add(String.format(
                "%d clients, %d rounds of %d s for each way, warm-up %d s.%n",
                options.clients(),
                options.rounds(),
                options.round().toSeconds(),
                options.warmUp().toSeconds()));
        String growth = others.isKnown() ? " of 1,000,000 |" : "";
        lines.add("| | per second | p50 ms | p99 ms | server CPU µs | database CPU µs |" + growth);
        lines.add("|---|---:|---:|---:|---:|---:|" + (others.isKnown() ? "---:|" : ""));
        found.forEach((name, figures) -> lines.add(line(name, figures)));
        lines.add("\n| aim | found | |\n|---|---:|---|");
        lines.addAll(aims());
        return String.join("\n", lines);
    }

    private String line(String name, Figures f) {
        String line = String.format(
                "| %s | %.0f | %.2f | %.2f | %s | %.0f |",
                name,
                f.perSecond(),
                f.percentile(0.5),
                f.percentile(0.99),
                name.equals(JDBC) ? "–" : String.format("%.0f", f.serverEach()),
                f.databaseEach());
        return others.isKnown() ? line + String.format(" %.2f × |", others.growth(name, f)) : line;
    }

    private List<String> aims() {
        List<String> aims = new ArrayList<>();
        double ratio = found.get(HTTP).perSecond() / found.get(JDBC).perSecond();
        aims.add(aim("HTTP at least 0.45 of JDBC", String.format("%.2f", ratio), ratio >= RATIO));
        double server = found.get(HTTP).serverEach();
        aims.add(aim(
                "at most 800 µs of server CPU for a claim",
                String.format("%.0f µs", server),
                server <= SERVER_MICROSECONDS));
        for (Question question : Question.ALL) {
            if (question.aim() > 0) {
                double median = found.get(question.name()).percentile(0.5);
                aims.add(aim(
                        question.name() + ": median at most " + Math.round(question.aim()) + " ms",
                        String.format("%.1f ms", median),
                        median <= question.aim()));
            }
        }
        double verdicts = found.get(Verdicts.NAME).percentile(0.5);
        aims.add(aim(
                Verdicts.NAME + ": median at most " + Math.round(Verdicts.AIM) + " ms",
                String.format("%.1f ms", verdicts),
                verdicts <= Verdicts.AIM));
        if (others.isKnown()) {
            found.forEach((name, f) -> aims.add(growth(name, others.growth(name, f))));
        }
        return aims;
    }

    private static String growth(String name, double growth) {
        return aim(name + ": at most 1.1 of one million", String.format("%.2f", growth), growth <= GROWTH);
    }

    private static String aim(String aim, String found, boolean met) {
        return "| " + aim + " | " + found + " | " + (met ? "met" : "**missed**") + " |";
    }
}
