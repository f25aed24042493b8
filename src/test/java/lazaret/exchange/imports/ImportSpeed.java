package lazaret.exchange.imports;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import lazaret.testing.Answer;
import lazaret.testing.Api;
import lazaret.testing.Imports;
import lazaret.testing.Product;
import lazaret.testing.Products;
import lazaret.testing.Sql;
import lazaret.testing.Staff;

/**
 * Measures what README.md promises: every kind of import at 2,000 rows a second and more, with the server in a heap of
 * 256 MB. Not a test: figures depend on the machine. A row that fails, or a server out of memory, ends it with an error.
 *
 * <pre>./mvnw -q -DskipTests package exec:java -Dexec.mainClass=lazaret.exchange.imports.ImportSpeed
 *   -Dexec.classpathScope=test -Drows=100000</pre>
 */
public final class ImportSpeed {
    private static final int AIM = 2_000;

    private final Product product;
    private final PrintStream out;

    private ImportSpeed(Product product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    public static void main(String[] arguments) {
        int rows = Integer.getInteger("rows", 100_000);
        System.setProperty(Product.JVM, "-Xmx256m");
        Path folder = Products.emptyFolder("import-speed");
        try (Product product = Product.ready(folder)) {
            new ImportSpeed(product, System.out).measure(rows);
        }
    }

    private void measure(int rows) {
        try (Sql sql = product.sql()) {
            Staff.hire(sql, "manager", "FACILITY_MANAGER");
            Staff.hire(sql, "clinician", "CLINICIAN");
            Staff.hire(sql, "dispatcher", "DISPATCHER");
        }
        out.printf(
                Locale.ROOT,
                "heap of the server 256 MB, %d processors%n",
                Runtime.getRuntime().availableProcessors());
        out.printf(Locale.ROOT, "%-24s %8s %8s %8s%n", "file", "rows", "seconds", "rows/s");
        Api manager = product.stranger().as("manager", Staff.PASSWORD);
        Api clinician = product.stranger().as("clinician", Staff.PASSWORD);
        int few = Math.max(rows / 10, rows / Masses.ROOMS_OF_A_FACILITY + 1);
        run(manager, "facilities", "facilities", Masses.facilities(few));
        run(manager, "rooms", "rooms", Masses.rooms(rows));
        run(manager, "people", "people", Masses.people(rows));
        run(manager, "people", "people, again", Masses.people(rows));
        run(manager, "people", "people, xlsx, again", Masses.peopleWorkbook(rows));
        run(manager, "stays?dryRun=true", "stays, dry run", Masses.stays(rows));
        run(manager, "stays", "stays", Masses.stays(rows));
        run(clinician, "tests", "tests", Masses.tests(rows));
        run(clinician, "health", "health", Masses.health(rows));
        Api dispatcher = product.stranger().as("dispatcher", Staff.PASSWORD);
        run(dispatcher, "ambulances", "ambulances", Masses.ambulances(few));
    }

    private void run(Api by, String kind, String what, byte[] file) {
        Answer report = Imports.run(by, kind, file);
        int read = report.json().getInt("read");
        if (!report.text("state").equals("DONE") || report.json().getInt("failed") > 0) {
            throw new AssertionError(what + ": " + report.body());
        }
        double seconds = seconds(report.text("number"));
        double rate = read / seconds;
        out.printf(Locale.ROOT, "%-24s %8d %8.1f %8.0f%s%n", what, read, seconds, rate, rate < AIM ? "  missed" : "");
    }

    /** From the moment the file was taken on to the end. */
    private double seconds(String number) {
        try (Sql sql = product.sql()) {
            Object seconds = sql.one(
                    "select cast(extract(epoch from ended_at - started_at) as float8) from import_job where id = ?",
                    Long.parseLong(number.substring(1)));
            return ((Number) seconds).doubleValue();
        }
    }
}
