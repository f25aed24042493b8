package lazaret.stay;

import static lazaret.stay.StayRefusal.ARRIVED_BEFORE_RESERVED;
import static lazaret.stay.StayRefusal.BED_IS_NOT_KEPT;
import static lazaret.stay.StayRefusal.DEPARTED_BEFORE_ARRIVED;
import static lazaret.stay.StayRefusal.NOT_A_RESERVATION;
import static lazaret.stay.StayRefusal.NOT_PRESENT;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lazaret.facility.Bed;
import lazaret.person.Person;

/**
 * One person in one bed. It begins as a reservation or with the arrival, arrives once, leaves once, and holds its bed
 * until the terminal disinfection is verified; or the reservation is cancelled. Nothing else about it ever changes: a
 * correction voids the stay and adds another. Periods are half-open: whoever leaves at noon makes room at noon.
 */
@Entity
@Table(name = "stay")
public class Stay extends BedHold {
    @Column(name = "previous_stay")
    private Long previousStay;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "arrived_recorded_at")
    private Instant arrivedRecordedAt;

    @Column(name = "arrived_by")
    private String arrivedBy;

    @Column(name = "departed_at")
    private Instant departedAt;

    @Column(name = "departed_recorded_at")
    private Instant departedRecordedAt;

    @Column(name = "departed_by")
    private String departedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "departure_reason")
    private DepartureReason departureReason;

    @Column(name = "departure_detail")
    private String departureDetail;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "voided_at")
    private Instant voidedAt;

    @Column(name = "voided_by")
    private String voidedBy;

    @Column(name = "void_reason")
    private String voidReason;

    @Embedded
    private Keeping keeping;

    protected Stay() {}

    /**
     * Holds a bed for somebody.
     *
     * @param party who shares a room for one: the id of the person whom the room was given to
     * @param exclusiveRoom id of the room, where it is for this party alone; null where it is shared
     */
    public static Stay reserve(Person person, Bed bed, long party, Long exclusiveRoom, Stamp stamp) {
        Stay stay = new Stay();
        stay.hold(person, bed, party, exclusiveRoom, stamp);
        return stay;
    }

    /** The person is there. */
    public void arrive(Stamp stamp, Stay before) {
        if (state() != StayState.RESERVED) {
            throw NOT_A_RESERVATION.refusal(number()).asException();
        }
        if (stamp.at().isBefore(reservedAt())) {
            throw ARRIVED_BEFORE_RESERVED.at("/at", stamp.at(), reservedAt()).asException();
        }
        arrivedAt = stamp.at();
        arrivedRecordedAt = stamp.recordedAt();
        arrivedBy = stamp.by();
        previousStay = before == null ? null : before.id();
    }

    /** The person is gone; the bed is held on until its disinfection is verified. */
    public void depart(DepartureReason reason, String detail, Stamp stamp) {
        requirePresent();
        if (!stamp.at().isAfter(arrivedAt)) {
            throw DEPARTED_BEFORE_ARRIVED.at("/at", stamp.at(), arrivedAt).asException();
        }
        departedAt = stamp.at();
        departedRecordedAt = stamp.recordedAt();
        departedBy = stamp.by();
        departureReason = reason;
        departureDetail = detail;
    }

    /** The same for a visit, from which the person comes back: nobody else gets the bed meanwhile. */
    public void leaveForAVisit(Stamp stamp) {
        depart(DepartureReason.TRANSFER, null, stamp);
        keeping = new Keeping(stamp.by());
    }

    /** The bed is kept for somebody who is on a visit. */
    public boolean isKept() {
        return keeping != null && keeping.isOpen() && voidedAt == null;
    }

    /** The bed was kept, and nobody comes back. */
    public boolean isGivenUp() {
        return keeping != null && keeping.isGivenUp();
    }

    /** Nobody comes back to the kept bed; it waits for its disinfection from now on. */
    public void giveUp(Stamp stamp) {
        requireKept();
        keeping.end(Keeping.End.GIVEN_UP, stamp);
    }

    /** The person lies in the kept bed again: this hold ends, and another stay begins at the same moment. Not yet added. */
    public Stay comeBack(Stamp stamp) {
        requireKept();
        keeping.end(Keeping.End.RETURNED, stamp);
        endHold(stamp);
        Stay back = new Stay();
        back.goOnFrom(this, stamp);
        back.arrive(stamp, null);
        return back;
    }

    private void requireKept() {
        if (!isKept()) {
            throw BED_IS_NOT_KEPT.refusal(bed().code()).asException();
        }
    }

    /** Gone by a way that somebody can come back from; whoever was moved or transferred lies elsewhere. */
    public boolean canComeBack() {
        return state() == StayState.DEPARTED
                && departureReason != DepartureReason.MOVE
                && departureReason != DepartureReason.TRANSFER;
    }

    /** It never was as it is written here; another stay says how it was. */
    public void voidBecause(String reason, Stamp stamp) {
        voidedAt = stamp.recordedAt();
        voidedBy = stamp.by();
        voidReason = reason;
    }

    /** The same stay before the departure, for one that is voided. */
    public Stay again(Stamp stamp) {
        Stay stay = new Stay();
        stay.holdAs(this, stamp);
        stay.previousStay = previousStay;
        stay.arrivedAt = arrivedAt;
        stay.arrivedRecordedAt = stamp.recordedAt();
        stay.arrivedBy = arrivedBy;
        return stay;
    }

    /** Nobody comes; nobody lay there, so the bed is free at once. */
    public void cancel(String reason, Stamp stamp) {
        if (state() != StayState.RESERVED) {
            throw NOT_A_RESERVATION.refusal(number()).asException();
        }
        cancelReason = reason;
        endHold(stamp);
    }

    public void requirePresent() {
        if (state() != StayState.PRESENT) {
            throw NOT_PRESENT.refusal(number()).asException();
        }
    }

    /** Somebody may still come or is or was there: the reservation was neither cancelled nor the stay voided. */
    public boolean isExpectedOrThere() {
        return state() != StayState.CANCELLED && state() != StayState.VOIDED;
    }

    public StayState state() {
        if (voidedAt != null) {
            return StayState.VOIDED;
        }
        if (departedAt != null) {
            return StayState.DEPARTED;
        }
        if (arrivedAt != null) {
            return StayState.PRESENT;
        }
        return isHeld() ? StayState.RESERVED : StayState.CANCELLED;
    }

    StayRow row(String facilityName) {
        return new StayRow(
                number(),
                bed().code(),
                bed().room().number(),
                facilityCode(),
                facilityName,
                state(),
                reservedAt(),
                arrivedAt,
                departedAt,
                departureReason);
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public Instant departedAt() {
        return departedAt;
    }
}
