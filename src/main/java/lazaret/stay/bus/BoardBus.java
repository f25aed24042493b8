package lazaret.stay.bus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import lazaret.access.Roles;
import lazaret.platform.Attempt;
import lazaret.platform.RefusalException;
import lazaret.platform.RefusedAttempt;
import lazaret.stay.PlacedStay;
import lazaret.stay.Placement;
import lazaret.stay.PlacementException;
import lazaret.stay.placement.AssignBed;
import lazaret.stay.placement.RecordArrival;

/**
 * Many people, one after the other, each in a transaction of their own by the same use cases as somebody who comes alone:
 * one refused holds up nobody, and a bed that another manager took meanwhile is a refusal like any other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BoardBus {
    @Inject
    private AssignBed assignBed;

    @Inject
    private RecordArrival recordArrival;

    /**
     * Holds the bed planned for each, or checks them in.
     *
     * @param people carers before those they care for
     * @param approval for those who share a room; null where nobody does
     * @param arrivedAt when they came; null: the beds are reserved
     * @return one answer for each, in the same order
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public List<Boarded> board(List<Boarding> people, Approval approval, Instant arrivedAt) {
        return people.stream().map(one -> tried(one, approval, arrivedAt)).toList();
    }

    private Boarded tried(Boarding one, Approval approval, Instant arrivedAt) {
        try {
            PlacedStay stay = Attempt.of(() -> board(one, approval, arrivedAt));
            return new Boarded(one.person(), stay.bed(), List.of());
        } catch (RefusalException no) {
            RefusedAttempt.tell("stay.bus", no.first());
            return new Boarded(one.person(), null, no.refusals());
        }
    }

    private PlacedStay board(Boarding one, Approval approval, Instant arrivedAt) {
        if (one.stay() != null) {
            return recordArrival.arrive(one.stay(), arrivedAt);
        }
        Seat seat = one.seat();
        PlacementException exception = seat.isShared()
                ? new PlacementException(seat.kind(), seat.carer(), approval.by(), approval.reason())
                : null;
        return assignBed.assign(new Placement(one.person(), seat.bed(), null, arrivedAt, exception));
    }
}
