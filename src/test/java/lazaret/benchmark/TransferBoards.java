package lazaret.benchmark;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import lazaret.testing.Api;
import lazaret.testing.Hotel;
import lazaret.testing.Product;
import lazaret.testing.Products;
import lazaret.testing.Sql;
import lazaret.testing.Staff;
import lazaret.testing.Visitor;

/**
 * The dispatchers' board with 500 open transfers in a real browser, held against the same board without any in the same
 * run: how long until it is drawn, and how long until a change made over the interface shows on it. Not a test: figures
 * depend on the machine.
 *
 * <pre>./mvnw -q -DskipTests package exec:java -Dexec.mainClass=lazaret.benchmark.TransferBoards
 *   -Dexec.classpathScope=test -Dtransfers=500</pre>
 */
public final class TransferBoards {
    private static final int VEHICLES = 60;
    private static final int TIMES = 20;
    private static final double DRAWN = 1_000;
    private static final double SHOWN = 2_000;
    private static final String BOARD = "transfer/board.xhtml";

    private final Sql sql;
    private final Api dispatcher;
    private final Visitor visitor;
    private final PrintStream out;

    private TransferBoards(Sql sql, Api dispatcher, Visitor visitor, PrintStream out) {
        this.sql = sql;
        this.dispatcher = dispatcher;
        this.visitor = visitor;
        this.out = out;
    }

    public static void main(String[] arguments) {
        int transfers = Integer.getInteger("transfers", 500);
        try (Product product = Product.ready(Products.emptyFolder("transfer-boards"));
                Sql sql = product.sql()) {
            Staff.hire(sql, "dispatcher", "DISPATCHER");
            Api dispatcher = product.stranger().as("dispatcher", Staff.PASSWORD);
            try (Visitor visitor = Visitor.signIn(product, "dispatcher", Staff.PASSWORD)) {
                new TransferBoards(sql, dispatcher, visitor, System.out).measure(transfers);
            }
        }
        System.exit(0); // the browser's driver leaves threads behind
    }

    private void measure(int transfers) {
        Hotel hotel = Hotel.build(sql, "BOARD", transfers + TIMES);
        fleet();
        List<String> people = hotel.contacts(sql, transfers + 2 * TIMES);
        List<String> requested = new ArrayList<>();
        drawn(); // the server learns the page
        out.printf(Locale.ROOT, "%-44s %10s %10s%n", "", "median ms", "slowest ms");
        double empty = tell("the empty board is drawn", drawn(), 0);
        double few = tell("a change shows on it", shown(people.subList(0, TIMES), requested), SHOWN);
        people.subList(TIMES, transfers).forEach(person -> requested.add(request(person)));
        requested.subList(0, VEHICLES).forEach(this::assign);
        double full = tell("the board of " + transfers + " is drawn", drawn(), DRAWN);
        double many =
                tell("a change shows on it", shown(people.subList(transfers, transfers + TIMES), requested), SHOWN);
        out.printf(Locale.ROOT, "drawn: %.2f x of the empty board; shown: %.2f x%n", full / empty, many / few);
    }

    private void fleet() {
        sql.run(
                "insert into ambulance (plate, station, negative_pressure, recorded_by)"
                        + " select 'BOARD' || n, '东站', true, 'tester' from generate_series(1, ?) n",
                VEHICLES);
        sql.run("insert into pressure_check (plate, checked_on, pascal, recorded_by)"
                + " select plate, current_date, -12, 'tester' from ambulance");
    }

    /** Milliseconds from asking for the page until it stands. */
    private List<Double> drawn() {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long from = System.nanoTime();
            visitor.open(BOARD);
            visitor.page().waitForSelector("[data-column=VEHICLE]");
            times.add(since(from));
        }
        return times;
    }

    /** Milliseconds from the answer to a request until its card, or the number above its column, is there. */
    private List<Double> shown(List<String> people, List<String> requested) {
        Page page = visitor.page();
        Locator count = page.locator("[data-column=REQUESTED] h2 span");
        page.waitForSelector(".l-sign[data-state=on]");
        List<Double> times = new ArrayList<>();
        for (String person : people) {
            int before = Integer.parseInt(count.innerText());
            requested.add(request(person));
            long from = System.nanoTime();
            page.waitForFunction(
                    "n => document.querySelector('[data-column=REQUESTED] h2 span').textContent === String(n)",
                    before + 1);
            times.add(since(from));
        }
        return times;
    }

    private String request(String person) {
        JsonObject body = Json.createObjectBuilder()
                .add("person", person)
                .add("to", Json.createObjectBuilder().add("facility", "BOARD"))
                .add("urgency", "ROUTINE")
                .build();
        return dispatcher.post("api/transfers", body).expect(201).text("number");
    }

    private void assign(String transfer) {
        JsonObject now =
                Json.createObjectBuilder().add("at", Instant.now().toString()).build();
        dispatcher.post("api/transfers/" + transfer + "/assignment", now).expect(200);
    }

    /** The median, with what was promised of it. */
    private double tell(String what, List<Double> times, double aim) {
        Collections.sort(times);
        double median = times.get(times.size() / 2);
        double slowest = times.get(times.size() - 1);
        String verdict = aim == 0 ? "" : slowest <= aim ? "  met" : "  missed";
        out.printf(Locale.ROOT, "%-44s %10.0f %10.0f%s%n", what, median, slowest, verdict);
        return median;
    }

    private static double since(long from) {
        return (System.nanoTime() - from) / 1e6;
    }
}
