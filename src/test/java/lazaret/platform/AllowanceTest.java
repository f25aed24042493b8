package lazaret.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Instant NOON = Instant.parse("2022-11-24T04:00:00Z");

    /** Ten in ten minutes: one comes back each minute. */
    private final Allowance ten = new Allowance(10, Duration.ofMinutes(10), 3);

    @Test
    void tenAreAllowedAtOnceAndTheEleventhHasToWait() {
        useAll("room");
        assertThat(ten.use("room", NOON)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whoeverIsRefusedLosesNothingByAsking() {
        useAll("room");
        ten.use("room", NOON);
        ten.use("room", NOON);
        assertThat(ten.use("room", NOON)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void oneComesBackAfterAStepAndNotBefore() {
        useAll("room");
        assertThat(ten.use("room", NOON.plusMillis(59_999))).isEqualTo(Duration.ofMillis(1));
        assertThat(ten.use("room", NOON.plusSeconds(60))).isZero();
        assertThat(ten.use("room", NOON.plusSeconds(60))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void noMoreThanTenAreSavedUp() {
        useAll("room");
        Instant nextDay = NOON.plus(Duration.ofDays(1));
        for (int i = 0; i < 10; i++) {
            assertThat(ten.use("room", nextDay)).isZero();
        }
        assertThat(ten.use("room", nextDay)).isPositive();
    }

    @Test
    void anotherIsNotConcerned() {
        useAll("room");
        assertThat(ten.use("another", NOON)).isZero();
    }

    @Test
    void whoeverHasEverythingBackIsForgottenFirst() {
        useAll("busy");
        ten.use("one", NOON);
        ten.use("two", NOON);
        ten.use("three", NOON.plusSeconds(61));
        assertThat(ten.kept()).isEqualTo(2);
        assertThat(ten.use("busy", NOON.plusSeconds(61))).isZero();
        assertThat(ten.use("busy", NOON.plusSeconds(61))).isPositive();
    }

    @Test
    void aFloodOfAskersDoesNotFillTheMemory() {
        for (int i = 0; i < 1_000; i++) {
            ten.use("asker " + i, NOON);
            assertThat(ten.kept()).isLessThanOrEqualTo(3);
        }
    }

    private void useAll(String who) {
        for (int i = 0; i < 10; i++) {
            assertThat(ten.use(who, NOON)).as("use " + i).isZero();
        }
    }
}
