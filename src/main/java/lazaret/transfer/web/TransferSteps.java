package lazaret.transfer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lazaret.transfer.StepKind;
import lazaret.transfer.TransferState;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.dispatch.Abort;
import lazaret.transfer.dispatch.Depart;
import lazaret.transfer.dispatch.DisinfectVehicle;
import lazaret.transfer.dispatch.HandOver;
import lazaret.transfer.dispatch.PickUp;
import lazaret.transfer.dispatch.Shown;
import lazaret.transfer.dispatch.Standing;
import lazaret.transfer.dispatch.StepReport;
import lazaret.transfer.dispatch.VerifyVehicle;
import org.omnifaces.util.Faces;

/** Which step a button stands for, on the board and on the page of a crew. */
@ApplicationScoped
public class TransferSteps {
    @Inject
    private Depart depart;

    @Inject
    private PickUp pickUp;

    @Inject
    private HandOver handOver;

    @Inject
    private DisinfectVehicle disinfectVehicle;

    @Inject
    private VerifyVehicle verifyVehicle;

    @Inject
    private Abort abort;

    /** The step that comes after what happened so far; of an aborted trip the disinfection of its vehicle. */
    StepKind nextOf(TransferRow row) {
        return switch (row.state()) {
            case REQUESTED -> StepKind.ASSIGNED;
            case ASSIGNED -> StepKind.DEPARTED;
            case DEPARTED -> StepKind.PICKED_UP;
            case PICKED_UP -> StepKind.HANDED_OVER;
            case HANDED_OVER -> StepKind.VEHICLE_DISINFECTED;
            case VEHICLE_DISINFECTED, CLOSED -> StepKind.VEHICLE_VERIFIED;
            case ABORTED -> row.vehicleDisinfected() ? StepKind.VEHICLE_VERIFIED : StepKind.VEHICLE_DISINFECTED;
        };
    }

    boolean isAnyLeft(TransferRow row) {
        return row.state() != TransferState.CLOSED && (row.state() != TransferState.ABORTED || row.vehicleBusy());
    }

    /** Whether the button that was pressed still stands for the step that comes next: it says which when it is drawn. */
    boolean isStill(TransferRow row) {
        String shown = row.number() + " " + nextOf(row);
        return shown.equals(Faces.getRequestParameter("shown"));
    }

    /**
     * What is said with a step.
     *
     * @param receivedBy who signs for the receiving side; only with the hand-over
     * @param reason only with an abortion
     */
    record Said(Shown shown, String receivedBy, String reason) {}

    void next(TransferRow row, Said said, StepReport report) {
        take(nextOf(row), row.number(), said, report);
    }

    /** Takes one of the steps that a button stands for. */
    Standing take(StepKind kind, String number, Said said, StepReport report) {
        return switch (kind) {
            case DEPARTED -> depart.depart(number, report);
            case PICKED_UP -> pickUp.pickUp(number, said.shown(), report);
            case HANDED_OVER -> handOver.handOver(number, said.receivedBy(), report);
            case VEHICLE_DISINFECTED -> disinfectVehicle.disinfect(number, null, null, report);
            case VEHICLE_VERIFIED -> verifyVehicle.verify(number, report);
            case ABORTED -> abort.abort(number, said.reason(), report);
            default -> throw new IllegalStateException("there is no button for " + kind);
        };
    }
}
