package lazaret.stay.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lazaret.facility.Bed;
import lazaret.facility.ExtraBed;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;
import lazaret.stay.DepartureReason;
import lazaret.stay.StayRefusal;

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
        String carer) {

    String bed() {
        return Bed.codeOf(facility, room, position);
    }

    /** The bed that is put up where it is not there yet; empty where the row names one that comes with the room. */
    Optional<ExtraBed> extraBed() {
        return ExtraBed.at(facility, room, position);
    }

    /** The same stay with the departure of a later row. */
    StayImportRow departed(StayImportRow later) {
        return new StayImportRow(
                person, facility, room, position, reservedAt, arrivedAt, later.departedAt, later.reason, carer);
    }

    /** What is wrong with its times, whatever the database holds; those that could not be read are null. */
    public List<Refusal> refusals(Instant now) {
        List<Refusal> wrong = new ArrayList<>();
        refuseFuture(wrong, "/reservedAt", reservedAt, now);
        refuseFuture(wrong, "/arrivedAt", arrivedAt, now);
        refuseFuture(wrong, "/departedAt", departedAt, now);
        if (arrivedAt != null && reservedAt != null && arrivedAt.isBefore(reservedAt)) {
            wrong.add(StayRefusal.ARRIVED_BEFORE_RESERVED.at("/arrivedAt", arrivedAt, reservedAt));
        }
        if (departedAt != null && arrivedAt == null) {
            wrong.add(PlatformRefusal.FIELD_IS_MISSING.at("/arrivedAt", "arrivedAt"));
        } else if (departedAt != null && !departedAt.isAfter(arrivedAt)) {
            wrong.add(StayRefusal.DEPARTED_BEFORE_ARRIVED.at("/departedAt", departedAt, arrivedAt));
        }
        if ((departedAt == null) != (reason == null)) {
            wrong.add(StayRefusal.REASON_IS_MISSING.at("/reason"));
        }
        return wrong;
    }

    private static void refuseFuture(List<Refusal> wrong, String field, Instant at, Instant now) {
        if (at != null && at.isAfter(now)) {
            wrong.add(PlatformRefusal.TIME_IN_THE_FUTURE.at(field, at));
        }
    }
}
