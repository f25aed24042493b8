package lazaret.certificate;

import static lazaret.certificate.CertificateRefusal.TOO_MANY_CALLS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import lazaret.access.Caller;
import lazaret.platform.Allowance;

/** How often the public page may be asked. Each node counts for itself and forgets when it stops. */
@ApplicationScoped
public class CheckLimits {
    /** Looks of one address in a minute: a checkpoint scans one paper after the other. */
    public static final int LOOKS_OF_AN_ADDRESS = 120;

    private static final int MOST_KEPT = 50_000;

    private final Allowance byAddress = new Allowance(LOOKS_OF_AN_ADDRESS, Duration.ofMinutes(1), MOST_KEPT);
    private Clock clock;
    private Caller caller;

    @Inject
    CheckLimits(Clock clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    CheckLimits() {
        // for the proxy
    }

    /**
     * Before anything is looked up.
     *
     * @throws lazaret.platform.RefusalException TOO_MANY_CALLS with the seconds to wait
     */
    public void look() {
        Duration pause = byAddress.use(caller.source(), clock.instant());
        if (!pause.isZero()) {
            throw TOO_MANY_CALLS.refusal(pause.plusMillis(999).toSeconds()).asException();
        }
    }
}
