package lazaret.transfer.visit;

import java.time.Instant;

/** From when to when somebody is expected there; half-open like every period. */
public record Period(Instant begins, Instant ends) {}
