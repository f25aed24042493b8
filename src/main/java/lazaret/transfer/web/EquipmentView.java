package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.transfer.Equipment;
import lazaret.transfer.board.FleetList;
import lazaret.transfer.board.VehicleRow;
import lazaret.transfer.equipment.RecordEquipment;

/** What each vehicle carries, and the change of it. */
@Named
@ViewScoped
public class EquipmentView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FleetList fleetList;

    @Inject
    private RecordEquipment recordEquipment;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    private String plate;
    private Set<Equipment> items = new HashSet<>();

    public boolean isAllowed() {
        return currentUser.hasRole(Roles.DISPATCHER);
    }

    /** Every vehicle; nobody but a dispatcher is told. */
    public List<VehicleRow> getVehicles() {
        return isAllowed() ? asked.ask("equipment", () -> Attempt.of(fleetList::all)) : List.of();
    }

    public Equipment[] getAll() {
        return Equipment.values();
    }

    /** Ticks what the chosen vehicle carries as far as somebody recorded it. */
    public void look() {
        items = getVehicles().stream()
                .filter(vehicle -> vehicle.plate().equals(plate) && vehicle.equipment() != null)
                .findFirst()
                .<Set<Equipment>>map(vehicle -> new HashSet<>(vehicle.equipment()))
                .orElseGet(HashSet::new);
    }

    public void record() {
        Set<Equipment> now = EnumSet.noneOf(Equipment.class);
        now.addAll(items);
        String of = Attempt.of(() -> recordEquipment.record(plate, now));
        notices.say("transfer.equipment.done", of);
        asked.forget();
    }

    public String getPlate() {
        return plate;
    }

    public void setPlate(String plate) {
        this.plate = plate;
    }

    public Set<Equipment> getItems() {
        return items;
    }

    public void setItems(Set<Equipment> items) {
        this.items = items;
    }
}
