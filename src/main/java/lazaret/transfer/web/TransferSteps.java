package lazaret.transfer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lazaret.transfer.StepKind;
import lazaret.transfer.TransferState;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.dispatch.Depart;
import lazaret.transfer.dispatch.DisinfectVehicle;
import lazaret.transfer.dispatch.HandOver;
import lazaret.transfer.dispatch.PickUp;
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

    void next(TransferRow row, String receivedBy, StepReport report) {
        switch (nextOf(row)) {
            case DEPARTED -> depart.depart(row.number(), report);
            case PICKED_UP -> pickUp.pickUp(row.number(), null, report);
            case HANDED_OVER -> handOver.handOver(row.number(), receivedBy, report);
            case VEHICLE_DISINFECTED -> disinfectVehicle.disinfect(row.number(), null, null, report);
            case VEHICLE_VERIFIED -> verifyVehicle.verify(row.number(), report);
            default -> throw new IllegalStateException("there is no button for " + nextOf(row));
        }
    }
}
