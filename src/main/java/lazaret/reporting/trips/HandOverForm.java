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
 * @param vehicles in the order in which they drove; more than one where one failed, none before the assignment
 * @param approval null without a carer
 */
record HandOverForm(
        TransferRow transfer,
        PaperType paperType,
        String paper,
        List<Vehicle> vehicles,
        Approval approval,
        List<Step> steps) {

    /**
     * An ambulance.
     *
     * @param pascal measured last before the trip; null where it never was
     * @param takenAt from when on it was the vehicle of this transfer
     * @param crew who was on duty in it meanwhile, in the order in which they began
     */
    record Vehicle(
            String plate, String station, BigDecimal pascal, LocalDate checkedOn, Instant takenAt, List<String> crew) {}

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
