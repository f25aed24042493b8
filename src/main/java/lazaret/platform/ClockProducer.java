package lazaret.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of "now"; nothing else asks the machine. */
@ApplicationScoped
public class ClockProducer {

    /** UTC; days are counted in the zone of the facility concerned. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.systemUTC();
    }
}
