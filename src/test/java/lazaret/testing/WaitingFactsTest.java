package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue that the database keeps says what the facts say, whatever happened and in whatever order. */
class WaitingFactsTest {
    private static final List<String> WHAT_HAPPENS = List.of(
            "update stay set arrived_at = reserved_at + interval '1 hour', arrived_by = 'tester', arrived_recorded_at = now()"
                    + " where id = ? and arrived_at is null and hold_ended_at is null and voided_at is null",
            "update stay set departed_at = arrived_at + interval '1 day', departed_by = 'tester', departure_reason = 'MOVE'"
                    + " where id = ? and arrived_at is not null and departed_at is null and voided_at is null",
            "update stay set departed_at = arrived_at + interval '2 days', departed_by = 'tester',"
                    + " departure_reason = 'RELEASE' where id = ? and arrived_at is not null and departed_at is null"
                    + " and voided_at is null",
            "update stay set hold_ended_at = coalesce(departed_at, reserved_at) + interval '1 minute', hold_ended_by = 'tester'"
                    + " where id = ? and hold_ended_at is null and (arrived_at is null or departed_at is not null)"
                    + " and voided_at is null",
            "update stay set voided_at = now(), voided_by = 'tester', void_reason = 'wrong person'"
                    + " where id = ? and voided_at is null",
            "update person set found_at = (select max(departed_at) + interval '1 second' from stay where person_id = person.id)"
                    + " where id = (select person_id from stay where id = ? and departed_at is not null)");

    /** Arrivals and releases more often than cancelled and voided stays. */
    private static final int[] OFTEN = {0, 0, 0, 1, 2, 2, 2, 3, 4, 5};

    private static final Instant BEGIN = Instant.parse("2022-11-01T02:00:00Z");

    private Database database;
    private Sql sql;
    private Town town;
    private long bed;

    @BeforeEach
    void build() {
        database = Database.empty();
        sql = database.sql();
        town = new Town(sql);
        bed = town.bed(town.room("201"), "1");
    }

    @AfterEach
    void leave() {
        sql.close();
        database.close();
    }

    @Test
    void whoeverIsLetGoWaitsNoMoreAndWhoeverIsFoundAgainDoes() {
        long chen = town.person("陈一");
        sql.run("update person set found_at = '2022-11-13 08:00+08' where id = ?", chen);
        assertThat(waiting()).containsExactly(chen);
        long stay = town.stay(chen, bed).arrived(Town.MONDAY).accepted();
        assertThat(waiting()).isEmpty();
        happen(2, stay);
        assertThat(waiting()).isEmpty();
        happen(5, stay);
        assertThat(waiting()).containsExactly(chen);
    }

    @Test
    void aMoveWithoutTheNextBedOrACancelledBedLeavesSomebodyWaiting() {
        long chen = town.person("陈一");
        long stay = town.stay(chen, bed).reserved(Town.MONDAY).accepted();
        assertThat(waiting()).isEmpty();
        happen(3, stay);
        assertThat(waiting()).containsExactly(chen);
        long next = town.stay(chen, bed).arrived(Town.WEDNESDAY).accepted();
        happen(1, next);
        assertThat(waiting()).containsExactly(chen);
    }

    @Test
    void theQueueIsWhatTheFactsSayAfterEachOfAThousandRandomSteps() {
        Random random = new Random(20221124);
        int longest = 0;
        for (int step = 0; step < 1000; step++) {
            if (random.nextInt(4) == 0) {
                long somebody = town.person("人" + step);
                sql.run("update person set found_at = '2022-11-01 08:00+08' where id = ?", somebody);
            } else if (random.nextInt(3) == 0) {
                reserveForSomebody(step);
            } else {
                sql.rows("select id from stay order by hashtext(id || ?) limit 1", Integer.toString(step))
                        .forEach(row ->
                                sql.refusedBy(WHAT_HAPPENS.get(OFTEN[random.nextInt(OFTEN.length)]), row.get(0)));
            }
            assertThat(differences()).as("step " + step).isZero();
            longest = Math.max(longest, waiting().size());
        }
        assertThat(longest).as("a history in which several wait").isGreaterThan(3);
        assertThat(sql.count("select count(*) from stay where departure_reason = 'RELEASE'"))
                .as("and in which many were let go")
                .isGreaterThan(10);
    }

    @Test
    void twoWhoChangeOnePersonAtTheSameTimeLeaveNoGhostInTheQueue() throws Exception {
        long chen = town.person("陈一");
        long first = town.stay(chen, bed).reserved(Town.MONDAY).accepted();
        long other = town.bed(town.room("202"), "1");
        try (Sql second = database.sql()) {
            sql.run("begin");
            happen(3, first);
            second.run("begin");
            CompletableFuture<Void> reserving = CompletableFuture.runAsync(() -> new Town.StayLine(second, chen, other)
                    .reserved(Town.TUESDAY)
                    .accepted());
            sql.run("commit");
            reserving.join();
            second.run("commit");
        }
        assertThat(waiting()).isEmpty();
        assertThat(differences()).isZero();
    }

    private void reserveForSomebody(int step) {
        String position = "E" + step;
        long free = town.bed(((Number) sql.one("select min(id) from room")).longValue(), position);
        sql.rows("select person_id from waiting order by hashtext(person_id || ?) limit 1", position)
                .forEach(row -> new Town.StayLine(sql, ((Number) row.get(0)).longValue(), free)
                        .reserved(BEGIN.plus(step, ChronoUnit.DAYS).toString())
                        .refusedBy());
    }

    private void happen(int what, long stay) {
        sql.run(WHAT_HAPPENS.get(what), stay);
    }

    private List<Long> waiting() {
        return sql.rows("select person_id from waiting order by 1").stream()
                .map(row -> ((Number) row.get(0)).longValue())
                .toList();
    }

    private long differences() {
        return sql.count("select count(*) from (select person_id from waiting) w full join waiting_by_facts f"
                + " on f.person_id = w.person_id where w.person_id is null or f.person_id is null");
    }
}
