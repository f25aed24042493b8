package lazaret.transfer;

import static lazaret.hygiene.HygieneRefusal.VERIFIED_BY_ANOTHER;
import static lazaret.transfer.TransferRefusal.OUT_OF_ORDER;
import static lazaret.transfer.TransferRefusal.REASON_IS_MISSING;
import static lazaret.transfer.TransferRefusal.SIGNATURE_IS_MISSING;
import static lazaret.transfer.TransferRefusal.SOMEBODY_IS_ABOARD;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lazaret.stay.Stamp;

/**
 * One person, one ambulance, door to door. Requested, then assigned a vehicle and a bed that is held, departed, picked
 * up (the bed left waits for its disinfection), handed over with both signatures, and the vehicle disinfected by one and
 * verified by another: only then the loop is closed. It may be diverted to another bed before the hand-over, and aborted
 * as long as nobody would be left without a place. Steps may be entered late, never out of order and never ahead of time.
 */
@Entity
@Table(name = "transfer")
public class Transfer extends TransferRequest {
    /** Since when the person is where the transfer ended; the vehicle may still be under way to its disinfection. */
    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "transfer", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TransferStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "transfer", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Trip> trips = new ArrayList<>();

    protected Transfer() {}

    private Transfer(long person, Wish wish, Destination to, Long carer, Stamp stamp) {
        super(person, wish, to, carer, stamp);
    }

    public static Transfer request(long person, Wish wish, Destination to, Long carer, Stamp stamp) {
        return new Transfer(person, wish, to, carer, stamp);
    }

    /** A vehicle is taken, and a bed is held unless the way leads home. */
    public void assign(String plate, Hold hold, Entry entry) {
        TransferStep step = next(StepKind.ASSIGNED, entry);
        steps.add(step.about(hold));
        trips.add(new Trip(this, plate, entry.stamp()));
    }

    /** The vehicle is on its way to the person. */
    public void depart(Entry entry) {
        steps.add(next(StepKind.DEPARTED, entry));
    }

    /** The vehicle fails: whoever is aboard changes into another one, which goes on with everything that is left. */
    public void replaceVehicle(String plate, String reason, Entry entry) {
        TransferStep step = next(StepKind.VEHICLE_REPLACED, entry);
        steps.add(step.because(reasoned(reason)));
        trip().ifPresent(failed -> failed.end(entry.stamp()));
        trips.add(new Trip(this, plate, entry.stamp()));
    }

    /** @param left the stays that ended with it; nothing where somebody was fetched at an address; {@code how} null: nobody looked */
    public void pickUp(Hold left, IdentifiedBy how, Entry entry) {
        steps.add(next(StepKind.PICKED_UP, entry).about(left).identified(how));
    }

    /** The person is there; both sides sign. */
    public void handOver(String receivedBy, Entry entry) {
        TransferStep step = next(StepKind.HANDED_OVER, entry);
        if (receivedBy == null || receivedBy.isBlank()) {
            throw SIGNATURE_IS_MISSING.at("/receivedBy").asException();
        }
        steps.add(step.about(lastHold()).signedBy(receivedBy.strip()));
        closedAt = entry.stamp().at();
    }

    /**
     * Says whether a step may be recorded, before anything is locked for it.
     *
     * @throws lazaret.platform.RefusalException STEP_IS_RECORDED, STEP_COMES_LATER, TRANSFER_IS_OVER, OUT_OF_ORDER
     */
    public void require(StepKind kind, Entry entry) {
        next(kind, entry);
    }

    /** Another bed is held instead; whoever calls gives back what was {@link #held} before. */
    public void divert(Hold to, String reason, Entry entry) {
        TransferStep step = next(StepKind.DIVERTED, entry);
        steps.add(step.about(to).because(reasoned(reason)));
    }

    /**
     * Nothing comes of it. Whoever calls gives back what was {@link #held} before. A vehicle that has left waits for its
     * disinfection, another one is free at once.
     *
     * @throws lazaret.platform.RefusalException SOMEBODY_IS_ABOARD who has no bed to return to
     */
    public void abort(String reason, Entry entry) {
        boolean used = hasHappened(StepKind.DEPARTED);
        TransferStep step = next(StepKind.ABORTED, entry);
        if (isAboard() && leftABed()) {
            throw SOMEBODY_IS_ABOARD.refusal(number()).asException();
        }
        steps.add(step.because(reasoned(reason)));
        closedAt = entry.stamp().at();
        if (!used) {
            trip().ifPresent(unused -> unused.end(entry.stamp()));
        }
    }

    public void disinfectVehicle(String agent, Integer contactMinutes, Entry entry) {
        steps.add(next(StepKind.VEHICLE_DISINFECTED, entry).with(agent, contactMinutes));
    }

    /** Another person looked: the vehicle may take somebody else. */
    public void verifyVehicle(Entry entry) {
        TransferStep step = next(StepKind.VEHICLE_VERIFIED, entry);
        boolean same = steps.stream()
                .anyMatch(s -> s.kind() == StepKind.VEHICLE_DISINFECTED
                        && s.recordedBy().equals(entry.stamp().by()));
        if (same) {
            throw VERIFIED_BY_ANOTHER.refusal().asException();
        }
        steps.add(step);
        trip().ifPresent(done -> done.end(entry.stamp()));
    }

    private TransferStep next(StepKind kind, Entry entry) {
        StepRules.against(kind, kinds(), number()).ifPresent(refusal -> {
            throw refusal.asException();
        });
        Instant last =
                steps.isEmpty() ? requestedAt() : steps.get(steps.size() - 1).at();
        if (entry.stamp().at().isBefore(last)) {
            throw OUT_OF_ORDER.at("/at", entry.stamp().at(), last).asException();
        }
        return new TransferStep(this, kind, entry);
    }

    private static String reasoned(String reason) {
        if (reason == null || reason.isBlank()) {
            throw REASON_IS_MISSING.at("/reason").asException();
        }
        return reason.strip();
    }

    public boolean hasHappened(StepKind kind) {
        return kinds().contains(kind);
    }

    private Set<StepKind> kinds() {
        Set<StepKind> kinds = EnumSet.noneOf(StepKind.class);
        steps.forEach(step -> kinds.add(step.kind()));
        return kinds;
    }

    public TransferState state() {
        return TransferState.after(kinds());
    }

    /** The stays that wait for those who are on the way; nothing before the assignment and after the hand-over. */
    public Hold held() {
        return state().isUnderWay() ? lastHold() : Hold.NOTHING;
    }

    /** The stays of the place where it leads or led, held or not. */
    public Hold lastHold() {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.ASSIGNED || step.kind() == StepKind.DIVERTED)
                .reduce((earlier, later) -> later)
                .map(TransferStep::hold)
                .orElse(Hold.NOTHING);
    }

    /** The plate of the vehicle that nobody else may have: from the assignment until it is verified as clean. */
    public Optional<String> vehicle() {
        return trip().filter(Trip::isOpen).map(Trip::plate);
    }

    private Optional<Trip> trip() {
        return trips.isEmpty() ? Optional.empty() : Optional.of(trips.get(trips.size() - 1));
    }

    /** The plate of the vehicle that was assigned last, busy or free again. */
    public Optional<String> plate() {
        return trip().map(Trip::plate);
    }

    public boolean isAboard() {
        return state() == TransferState.PICKED_UP;
    }

    private boolean leftABed() {
        return steps.stream()
                .anyMatch(s -> s.kind() == StepKind.PICKED_UP && !s.hold().equals(Hold.NOTHING));
    }
}
