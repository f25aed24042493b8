package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Processes are killed in the middle of a thousand assignments: what was acknowledged is there afterwards, and nothing is
 * there by half. A call without an answer is made once more under its own key, and so is executed once.
 */
class KillIT {
    private static final int ASSIGNMENTS = 1_000;
    private static final int KILLS = 5;
    private static final int CLIENTS = 8;
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    private static Product product;

    private Hotel hotel;
    private List<String> people;

    @BeforeAll
    static void start() {
        product = Product.ready(Products.emptyFolder("killed"));
        try (Sql sql = product.sql()) {
            Staff.hire(sql, "manager", "FACILITY_MANAGER");
        }
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private void build(String code) {
        try (Sql sql = product.sql()) {
            hotel = Hotel.build(sql, code, ASSIGNMENTS);
            people = hotel.contacts(sql, ASSIGNMENTS);
        }
    }

    @Test
    void theServerIsKilledFiveTimes() throws InterruptedException {
        build("KILL-SERVER");
        for (int kill = 1; kill <= KILLS; kill++) {
            assignUntil(kill * ASSIGNMENTS / (KILLS + 1), () -> product.kill());
            product = Product.ready(product.data());
            assertNothingIsLost("after kill " + kill + " of the server");
        }
        assignTheRest();
    }

    @Test
    void theDatabaseIsKilledFiveTimes() throws InterruptedException {
        build("KILL-DATABASE");
        for (int kill = 1; kill <= KILLS; kill++) {
            ProcessHandle postmaster = product.postmaster();
            assignUntil(kill * ASSIGNMENTS / (KILLS + 1), postmaster::destroyForcibly);
            Product.await("the database is back", SOON, () -> isBack(postmaster));
            assertThat(product.process().isAlive()).isTrue();
            assertNothingIsLost("after kill " + kill + " of the database");
        }
        assignTheRest();
    }

    private boolean isBack(ProcessHandle killed) {
        try {
            return !killed.isAlive()
                    && product.postmaster().pid() != killed.pid()
                    && product.stranger().get("health/ready").status() == 200;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Clients assign one after the other; when so many are acknowledged, something happens in the middle of it. */
    private void assignUntil(int acknowledgedBefore, Runnable disaster) throws InterruptedException {
        Api manager = product.stranger().as("manager", Staff.PASSWORD);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> {
                boolean answered = true;
                while (answered && !over.get()) {
                    answered = assign(manager, next.getAndIncrement());
                }
            });
        }
        Product.await("enough assignments", SOON, () -> acknowledged.size() >= acknowledgedBefore);
        disaster.run();
        TimeUnit.MILLISECONDS.sleep(300); // the clients go on for a moment, each until nobody answers
        over.set(true);
        clients.shutdown();
        assertThat(clients.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
    }

    /** Whether it was acknowledged. */
    private boolean assign(Api manager, int index) {
        if (index >= ASSIGNMENTS) {
            return false;
        }
        try {
            Answer answer = manager.post(
                    "api/stays",
                    Json.createObjectBuilder()
                            .add("person", people.get(index))
                            .add("bed", hotel.bed(index))
                            .build(),
                    hotel.code() + "-" + index);
            if (answer.status() == 201) {
                acknowledged.put(index, answer.text("number"));
            }
            return answer.status() == 201;
        } catch (UncheckedIOException e) {
            return false; // nobody answered: whether it happened, the database tells
        }
    }

    private void assignTheRest() {
        Api manager = product.stranger().as("manager", Staff.PASSWORD);
        for (int index = 0; index < ASSIGNMENTS; index++) {
            if (!acknowledged.containsKey(index)) {
                assertThat(assign(manager, index)).as("assignment " + index).isTrue();
            }
        }
        assertThat(acknowledged).hasSize(ASSIGNMENTS);
        assertNothingIsLost("in the end");
        try (Sql sql = product.sql()) {
            assertThat(sql.count("select count(*) from stay where facility_code = ?", hotel.code()))
                    .isEqualTo(ASSIGNMENTS);
        }
    }

    private void assertNothingIsLost(String when) {
        try (Sql sql = product.sql()) {
            assertThat(Invariants.brokenIn(sql, hotel)).as(when).isEmpty();
            List<String> stored = sql.column("select 'S' || s.id || ' ' || p.number || ' ' || b.code from stay s"
                    + " join person p on p.id = s.person_id join bed b on b.id = s.bed_id");
            List<String> promised = new ArrayList<>();
            acknowledged.forEach(
                    (index, number) -> promised.add(number + " " + people.get(index) + " " + hotel.bed(index)));
            assertThat(stored).as(when).containsAll(promised);
        }
    }
}
