package lazaret.stay;

import java.time.Instant;

/** A stay of somebody's history. */
public record StayRow(
        String number,
        String bed,
        String room,
        String facility,
        String facilityName,
        StayState state,
        Instant reservedAt,
        Instant arrivedAt,
        Instant departedAt,
        DepartureReason reason) {}
