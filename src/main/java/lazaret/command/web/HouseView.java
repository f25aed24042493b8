package lazaret.command.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.command.HouseBoard;
import lazaret.command.HouseFloors;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;

/** From a facility down to its rooms; which of them stands in the address, so that "back" goes up again. */
@Named
@ViewScoped
public class HouseView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Set<String> ON_THE_BED_BOARD =
            Set.of(Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER);

    @Inject
    private HouseBoard board;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Scope scope;

    @Inject
    private OncePerRequest asked;

    private String facility;
    private String floor;
    private String room;

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    public String open() {
        if (facility == null || facility.isEmpty()) {
            return "/command/board.xhtml?faces-redirect=true";
        }
        getFloors();
        return null;
    }

    public HouseFloors getFloors() {
        return asked.ask("floors", () -> Attempt.of(() -> board.of(facility)));
    }

    /** The floor that is open; null for all. */
    public HouseFloors.Floor getOpened() {
        return floor == null ? null : getFloors().floor(floor);
    }

    /** The room that is open; null for none. */
    public HouseFloors.Room getRoomShown() {
        return room == null || getOpened() == null
                ? null
                : getOpened().rooms().stream()
                        .filter(r -> r.number().equals(room))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether rooms lead to the bed board with its people. */
    public boolean isLeadingToBeds() {
        return ON_THE_BED_BOARD.contains(currentUser.getRole()) && scope.covers(facility);
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getFloor() {
        return floor;
    }

    public void setFloor(String floor) {
        this.floor = floor;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }
}
