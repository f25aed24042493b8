package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lazaret.access.CurrentUser;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;
import lazaret.transfer.Ambulance;
import lazaret.transfer.StepKind;
import lazaret.transfer.board.FleetList;
import lazaret.transfer.board.TransferList;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.board.VehicleRow;
import lazaret.transfer.crew.BeginShift;
import lazaret.transfer.crew.DrivenVehicle;
import lazaret.transfer.crew.EndShift;

/**
 * The page of a crew on the telephone: the vehicle, its trip, and one big button for the next step. The steps themselves are
 * sent by the page's own script to {@link CrewSteps}, with or without a network; what is done here needs one.
 */
@Named
@ViewScoped
public class TripView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int HUNDRED = 100;

    @Inject
    private TransferList transfers;

    @Inject
    private FleetList fleet;

    @Inject
    private TransferSteps steps;

    @Inject
    private BeginShift beginShift;

    @Inject
    private EndShift endShift;

    @Inject
    private DrivenVehicle drivenVehicle;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Clock clock;

    public void open() {
        getVehicle();
    }

    /** The vehicle of whoever is signed in; null before the shift. */
    public VehicleRow getVehicle() {
        return asked.ask("vehicle", () -> {
            String own = Attempt.of(drivenVehicle::plate).orElse("");
            return getVehicles().stream()
                    .filter(vehicle -> vehicle.plate().equals(own))
                    .findFirst()
                    .orElse(null);
        });
    }

    public List<VehicleRow> getVehicles() {
        return asked.ask("vehicles", () -> Attempt.of(fleet::all));
    }

    /** The trip of the vehicle; null while there is none. */
    public TransferRow getTrip() {
        return asked.ask("trip", () -> Attempt.of(() -> transfers.open(0, 1)).stream()
                .findFirst()
                .orElse(null));
    }

    public void begin(String plate) {
        Attempt.run(() -> beginShift.begin(plate));
        asked.forget();
    }

    public void end() {
        Attempt.run(endShift::end);
        asked.forget();
    }

    public StepKind getNext() {
        return steps.nextOf(getTrip());
    }

    /** How many of the five stations of the loop are behind the crew. */
    public int getBehind() {
        return switch (getNext()) {
            case DEPARTED -> 1;
            case PICKED_UP -> 2;
            case HANDED_OVER -> 3;
            default -> 4;
        };
    }

    /** Whoever disinfected the vehicle does not verify it. */
    public boolean isForAnother() {
        return getNext() == StepKind.VEHICLE_VERIFIED
                && currentUser.getUsername().equals(getTrip().disinfectedBy());
    }

    public boolean isAbortable() {
        return getTrip().state().isUnderWay();
    }

    /** Of the time that is allowed, in per cent; 0 where no number is adopted. */
    public int getUsed() {
        TransferRow trip = getTrip();
        if (trip.due() == null) {
            return 0;
        }
        long all = Duration.between(trip.requestedAt(), trip.due()).toMinutes();
        long gone = Duration.between(trip.requestedAt(), getNow()).toMinutes();
        return (int) Math.min(HUNDRED, Math.max(0, gone * HUNDRED / all));
    }

    public boolean isLate() {
        return getTrip().overdueAt(getNow());
    }

    public Instant getNow() {
        return clock.instant();
    }

    public boolean isBroken() {
        return getVehicle().unfit() == Ambulance.Unfit.BROKEN_DOWN;
    }
}
