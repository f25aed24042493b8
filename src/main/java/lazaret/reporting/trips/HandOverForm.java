package lazaret.reporting.trips;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lazaret.person.PaperType;
import lazaret.transfer.IdentifiedBy;
import lazaret.transfer.StepKind;
import lazaret.transfer.board.TransferRow;

/**
 * What stands on the form that both sides sign.
 *
 * @param transfer names masked
 * @param paper masked
 * @param vehicle null before the assignment
 * @param crew who was on duty in the vehicle, in the order in which they began
 * @param approval null without a carer
 */
record HandOverForm(
        TransferRow transfer,
        PaperType paperType,
        String paper,
        Vehicle vehicle,
        List<String> crew,
        Approval approval,
        List<Step> steps) {

    /**
     * The ambulance.
     *
     * @param pascal measured last before the trip; null where it never was
     */
    record Vehicle(String plate, String station, BigDecimal pascal, LocalDate checkedOn) {}

    /** Who let the carer come along, and why. */
    record Approval(String by, String reason) {}

    /** @param by as named on the spot, or whoever recorded it */
    record Step(
            StepKind kind,
            Instant at,
            Instant recordedAt,
            String by,
            String place,
            String receivedBy,
            String reason,
            String agent,
            Integer contactMinutes,
            IdentifiedBy identifiedBy) {}

    Step last(StepKind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .reduce((a, b) -> b)
                .orElse(null);
    }
}
