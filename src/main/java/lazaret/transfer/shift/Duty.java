package lazaret.transfer.shift;

import java.time.Instant;

/** A period in which a vehicle may be sent out; half-open like every period. */
public record Duty(Instant from, Instant until) {}
