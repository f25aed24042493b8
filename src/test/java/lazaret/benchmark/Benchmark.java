package lazaret.benchmark;

import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import lazaret.testing.Product;
import lazaret.testing.Sql;
import lazaret.testing.Staff;

/** The command: starts the product on data of the size asked for, measures it, and prints what it found. */
public final class Benchmark {
    private final Options options;
    private final Product product;
    private final int port;
    private final Sql sql;
    private final Map<String, Figures> found = new LinkedHashMap<>();

    private Benchmark(Options options, Product product, int port, Sql sql) {
        this.options = options;
        this.product = product;
        this.port = port;
        this.sql = sql;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        Files.createDirectories(options.folder());
        double load = Machine.load();
        int port = Product.freePort();
        System.setProperty(Product.JVM, "-Xmx1g");
        try (Product product = Product.start(options.data(), port, Map.of()).untilReady();
                Sql sql = product.sql()) {
            new Seed(sql, options.size()).plant();
            Benchmark benchmark = new Benchmark(options, product, port, sql);
            benchmark.measure();
            benchmark.found.put(Verdicts.NAME, Verdicts.measure());
            String machine = Machine.described(sql, load);
            System.out.println(new Report(options, benchmark.found, machine).text());
        }
    }

    private void measure() throws Exception {
        String token = product.stranger()
                .tokenFor("benchmark", Staff.PASSWORD)
                .expect(200)
                .text("token");
        Claim http = new HttpClaim(port, token, false);
        Claim keyed = new HttpClaim(port, token, true);
        try (JdbcClaim jdbc = new JdbcClaim(
                        "jdbc:postgresql://127.0.0.1:" + sql.one("show port") + "/lazaret",
                        "postgres",
                        Files.readString(options.data().resolve("postgresql.password"))
                                .trim());
                Reader reader = new Reader(product, port, token)) {
            claims(Map.of(Report.JDBC, jdbc, Report.HTTP, http, Report.KEYED, keyed));
            for (Question question : Question.ALL) {
                Figures figures = reader.ask(question);
                System.err.printf("%s: %.2f ms%n", question.name(), figures.percentile(0.5));
                found.put(question.name(), figures);
            }
        }
    }

    private void claims(Map<String, Claim> ways) throws Exception {
        Round round = new Round(product, new Rooms(sql), options.clients());
        System.err.println("warm-up");
        Duration third = options.warmUp().dividedBy(3);
        round.run(ways.get(Report.HTTP), third.multipliedBy(2));
        round.run(ways.get(Report.JDBC), third);
        for (int i = 1; i <= options.rounds(); i++) {
            for (String way : Report.WAYS) {
                Figures figures = round.run(ways.get(way), options.round());
                System.err.printf("round %d, %s: %.0f claims/s%n", i, way, figures.perSecond());
                found.merge(way, figures, Figures::plus);
            }
        }
    }
}
