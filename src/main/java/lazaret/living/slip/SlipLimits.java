package lazaret.living.slip;

import static lazaret.living.LivingRefusal.TOO_MANY_CALLS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import lazaret.access.Caller;
import lazaret.platform.Allowance;

/**
 * How often the page of a room may be asked, for it stands open to the world. Each node counts for itself and forgets
 * when it stops.
 */
@ApplicationScoped
public class SlipLimits {
    /** Calls of one address in a minute: a whole hotel may stand behind one. */
    public static final int CALLS_OF_AN_ADDRESS = 600;
    /** Looks at a room with one token in a minute. */
    public static final int LOOKS_WITH_A_TOKEN = 60;
    /** Requests filed or withdrawn with one token in ten minutes. */
    public static final int CHANGES_WITH_A_TOKEN = 10;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 50_000;

    private final Allowance byAddress = new Allowance(CALLS_OF_AN_ADDRESS, MINUTE, MOST_KEPT);
    private final Allowance looksByToken = new Allowance(LOOKS_WITH_A_TOKEN, MINUTE, MOST_KEPT);
    private final Allowance changesByToken = new Allowance(CHANGES_WITH_A_TOKEN, TEN_MINUTES, MOST_KEPT);
    private Clock clock;
    private Caller caller;

    @Inject
    SlipLimits(Clock clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    SlipLimits() {
        // for the proxy
    }

    /**
     * Any call, before anything is looked up.
     *
     * @throws lazaret.platform.RefusalException TOO_MANY_CALLS with the seconds to wait
     */
    public void call() {
        require(byAddress.use(caller.source(), clock.instant()));
    }

    /**
     * A look at the room of this token.
     *
     * @throws lazaret.platform.RefusalException TOO_MANY_CALLS with the seconds to wait
     */
    public void look(RoomToken token) {
        require(looksByToken.use(token.text(), clock.instant()));
    }

    /**
     * A tap that changes something.
     *
     * @throws lazaret.platform.RefusalException TOO_MANY_CALLS with the seconds to wait
     */
    public void change(RoomToken token) {
        require(changesByToken.use(token.text(), clock.instant()));
    }

    private static void require(Duration pause) {
        if (!pause.isZero()) {
            throw TOO_MANY_CALLS.refusal(pause.plusMillis(999).toSeconds()).asException();
        }
    }
}
