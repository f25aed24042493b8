package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.transfer.board.FleetList;
import lazaret.transfer.board.OutageList;
import lazaret.transfer.board.VehicleRow;
import lazaret.transfer.outage.DisinfectOutVehicle;
import lazaret.transfer.outage.Outages;
import lazaret.transfer.outage.ReportOutage;
import lazaret.transfer.outage.ReturnVehicle;

/** Vehicles that are out of service: why, since when, and what is missing until they come back. */
@Named
@ViewScoped
public class VehiclesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OutageList outageList;

    @Inject
    private FleetList fleetList;

    @Inject
    private ReportOutage reportOutage;

    @Inject
    private DisinfectOutVehicle disinfectOutVehicle;

    @Inject
    private ReturnVehicle returnVehicle;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    private String plate;
    private String reason;

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    public void open() {
        getOut();
    }

    public List<Outages.Outage> getOut() {
        return asked.ask("out", () -> Attempt.of(outageList::open));
    }

    /** Those that could be taken out of service; nobody but a dispatcher is asked. */
    public List<VehicleRow> getVehicles() {
        return isReporting() ? asked.ask("fleet", () -> Attempt.of(fleetList::all)) : List.of();
    }

    public boolean isReporting() {
        return currentUser.hasRole(Roles.DISPATCHER);
    }

    public boolean isReturning() {
        return isReporting() || currentUser.hasRole(Roles.HYGIENE);
    }

    public void report() {
        Attempt.run(() -> reportOutage.report(plate, reason, null));
        done("transfer.vehicles.outDone", plate);
        plate = null;
        reason = null;
    }

    public void disinfect(String of) {
        Attempt.run(() -> disinfectOutVehicle.disinfect(of, null));
        done("transfer.vehicles.disinfected", of);
    }

    public void back(String of) {
        Attempt.run(() -> returnVehicle.back(of, null));
        done("transfer.vehicles.backDone", of);
    }

    private void done(String key, String of) {
        notices.say(key, of);
        asked.forget();
    }

    public String getPlate() {
        return plate;
    }

    public void setPlate(String plate) {
        this.plate = plate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
