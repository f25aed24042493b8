package offenders.stay;

import java.time.Instant;

public class StayWithItsOwnInstant {
    Instant arrivedAt = Instant.now();
}
