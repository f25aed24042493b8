package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An active administrator of all facilities remains, whoever tries what at which moment; no account goes. */
class AccountConstraintsIT {
    private static final int ROUNDS = 20;
    private static final String DISABLE = "update account set active = false where username = ?";

    private Database database;
    private Sql sql;

    @BeforeEach
    void hire() {
        database = Database.empty();
        sql = database.sql();
        Staff.hire(sql, "anna", "ADMINISTRATOR");
        Staff.hire(sql, "bert", "ADMINISTRATOR", "H01");
        Staff.hire(sql, "carla", "CREW");
    }

    @AfterEach
    void leave() {
        sql.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"active = false", "role = 'OFFICIAL'", "all_facilities = false"})
    void theLastOneStays(String change) {
        String statement = "update account set " + change + " where username = ?";
        assertThat(sql.refusedBy(statement, "anna")).isEqualTo("an_administrator_remains");
        assertThat(sql.refusedBy("update account set " + change)).isEqualTo("an_administrator_remains");
        Staff.hire(sql, "dora", "ADMINISTRATOR");
        assertThat(sql.refusedBy(statement, "anna")).isEqualTo("nothing");
        assertThat(sql.refusedBy(statement, "dora")).isEqualTo("an_administrator_remains");
    }

    @Test
    void whoeverIsNoAdministratorOfAllFacilitiesGoesFreely() {
        assertThat(sql.refusedBy(DISABLE, "bert")).isEqualTo("nothing");
        assertThat(sql.refusedBy(DISABLE, "carla")).isEqualTo("nothing");
        assertThat(sql.refusedBy("update account set display_name = 'A' where username = 'anna'"))
                .isEqualTo("nothing");
    }

    @Test
    void ofTwoWhoDisableEachOtherOneStays() throws Exception {
        Staff.hire(sql, "dora", "ADMINISTRATOR");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Sql one = database.sql();
                Sql other = database.sql()) {
            for (int round = 1; round <= ROUNDS; round++) {
                sql.run("update account set active = true");
                CyclicBarrier barrier = new CyclicBarrier(2);
                Future<String> first = threads.submit(() -> disable(one, "dora", barrier));
                Future<String> second = threads.submit(() -> disable(other, "anna", barrier));
                assertThat(List.of(first.get(), second.get()))
                        .as("round " + round)
                        .containsExactlyInAnyOrder("nothing", "an_administrator_remains");
                assertThat(sql.count("select count(*) from account where active and username in ('anna', 'dora')"))
                        .isOne();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void noAccountIsDeleted() {
        assertThat(sql.refusedBy("delete from account where username = 'carla'"))
                .isEqualTo("facts_are_never_changed");
    }

    private static String disable(Sql session, String username, CyclicBarrier barrier) throws Exception {
        barrier.await();
        // Held open a moment, or the first has long ended when the second begins.
        return session.refusedBy(
                "with pause as (select pg_sleep(0.01)) " + DISABLE.replace("where", "from pause where"), username);
    }
}
