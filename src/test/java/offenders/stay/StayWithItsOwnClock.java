package offenders.stay;

import java.time.Clock;

public class StayWithItsOwnClock {
    Clock clock = Clock.systemUTC();
}
