package lazaret.stay.imports;

import java.time.Instant;

/**
 * A stay as far as a register's rows can meet it: one of the table, or one of this chunk that is still to be written.
 * Periods are half-open; what has no end lasts.
 *
 * @param id of the table; null while it is not written
 * @param exclusiveRoom the room that is for this party alone; null where it is shared
 * @param closedAt when the bed was given back; null while it is held
 */
record RegisteredStay(
        Long id,
        long person,
        String bed,
        Long exclusiveRoom,
        long party,
        Instant reservedAt,
        Instant arrivedAt,
        Instant departedAt,
        Instant closedAt) {

    boolean isIn(String code, Instant arrival) {
        return bed.equals(code) && (arrival == null ? arrivedAt == null : arrival.equals(arrivedAt));
    }

    RegisteredStay departed(Instant at) {
        return new RegisteredStay(id, person, bed, exclusiveRoom, party, reservedAt, arrivedAt, at, closedAt);
    }

    boolean isOpenReservation() {
        return arrivedAt == null && closedAt == null;
    }

    /** Constraint {@code bed_has_one_holder}. */
    boolean holdsTheBedOf(RegisteredStay other) {
        return bed.equals(other.bed) && overlap(reservedAt, closedAt, other.reservedAt, other.closedAt);
    }

    /** Constraint {@code room_has_one_party}. */
    boolean hasTheRoomOf(RegisteredStay other) {
        return exclusiveRoom != null
                && exclusiveRoom.equals(other.exclusiveRoom)
                && party != other.party
                && overlap(reservedAt, closedAt, other.reservedAt, other.closedAt);
    }

    /** Constraint {@code person_is_in_one_place}. */
    boolean isAwayFrom(RegisteredStay other) {
        return arrivedAt != null
                && other.arrivedAt != null
                && overlap(arrivedAt, departedAt, other.arrivedAt, other.departedAt);
    }

    private static boolean overlap(Instant from, Instant to, Instant otherFrom, Instant otherTo) {
        return !isEmpty(from, to)
                && !isEmpty(otherFrom, otherTo)
                && (to == null || otherFrom.isBefore(to))
                && (otherTo == null || from.isBefore(otherTo));
    }

    private static boolean isEmpty(Instant from, Instant to) {
        return to != null && !to.isAfter(from);
    }
}
