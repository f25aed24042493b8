package lazaret.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Makes guessing slow without locking anybody out: after five failures the same name from the same address waits, twice
 * as long each time, half a minute at most; another address of the same name is not concerned. An address alone waits
 * after fifty failures, so that one guesser cannot walk through the names.
 */
@ApplicationScoped
public class SlowDown {
    private static final int FREE_FOR_NAME = 5;
    private static final int FREE_FOR_ADDRESS = 50;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int MOST_KEPT = 100_000;

    private record Failures(int count, Instant last) {}

    private final ConcurrentMap<String, Failures> byKey = new ConcurrentHashMap<>();
    private Clock clock;

    @Inject
    SlowDown(Clock clock) {
        this.clock = clock;
    }

    SlowDown() {
        // for the proxy
    }

    /** How long this name from this address has to wait; zero: it may try. */
    public Duration wait(String username, String address) {
        Duration name = remaining(username + "@" + address, FREE_FOR_NAME);
        Duration source = remaining(address, FREE_FOR_ADDRESS);
        return name.compareTo(source) > 0 ? name : source;
    }

    public void failed(String username, String address) {
        if (byKey.size() > MOST_KEPT) {
            byKey.values().removeIf(this::forgotten);
        }
        count(username + "@" + address);
        count(address);
    }

    public void succeeded(String username, String address) {
        byKey.remove(username + "@" + address);
    }

    private void count(String key) {
        byKey.merge(
                key,
                new Failures(1, clock.instant()),
                (old, one) -> new Failures(forgotten(old) ? 1 : old.count() + 1, one.last()));
    }

    private Duration remaining(String key, int free) {
        Failures failures = byKey.get(key);
        if (failures == null || failures.count() < free || forgotten(failures)) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failures.count() - free, 10);
        Duration pause = Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
        Duration left = Duration.between(clock.instant(), failures.last().plus(pause));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private boolean forgotten(Failures failures) {
        return failures.last().plus(FORGOTTEN_AFTER).isBefore(clock.instant());
    }
}
