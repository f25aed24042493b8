package lazaret.stay;

import java.time.Instant;

/**
 * A stay as a register knows it.
 *
 * @param position of the bed in the room: 1, 2, … or E1, E2 for an extra bed
 * @param arrivedAt null: a reservation
 * @param carer number of the person who cares for this one in the same room, null without
 */
public record StayImportRow(
        String person,
        String facility,
        String room,
        String position,
        Instant reservedAt,
        Instant arrivedAt,
        Instant departedAt,
        DepartureReason reason,
        String carer) {}
