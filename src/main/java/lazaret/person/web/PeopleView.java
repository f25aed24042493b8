package lazaret.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.facility.RoomSearch;
import lazaret.person.FoundPerson;
import lazaret.person.PersonSearch;
import lazaret.platform.Attempt;
import lazaret.stay.story.Story;
import lazaret.stay.story.Whereabouts;
import lazaret.transfer.board.VehicleSearch;

/**
 * Finding people, rooms and vehicles. What was typed comes in the body of the request, never in the address: names and
 * numbers would stay in histories and logs.
 */
@Named
@ViewScoped
public class PeopleView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int MOST_ROOMS = 40;
    private static final int MOST_VEHICLES = 20;

    @Inject
    private PersonSearch search;

    @Inject
    private RoomSearch roomSearch;

    @Inject
    private VehicleSearch vehicleSearch;

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private CurrentUser currentUser;

    private String text;
    private String after;
    private transient List<FoundPerson> found = List.of();
    private transient Map<String, Story.Place> places = Map.of();
    private transient List<RoomSearch.Found> rooms = List.of();
    private transient List<VehicleSearch.Found> vehicles = List.of();
    private boolean more;

    /** Searches. A whole number or paper leads straight to its person, a room's code to the room on the board. */
    public String open() {
        List<FoundPerson> page = Attempt.of(() -> search.page(text, after, PAGE + 1));
        more = page.size() > PAGE;
        found = more ? page.subList(0, PAGE) : page;
        if (isTyped()) {
            rooms = Attempt.of(() -> roomSearch.find(text, MOST_ROOMS));
            vehicles = Attempt.of(() -> vehicleSearch.find(text, MOST_VEHICLES));
            String only = only();
            if (only != null) {
                return only;
            }
        }
        places = Attempt.of(
                () -> whereabouts.of(found.stream().map(FoundPerson::number).toList()));
        return null;
    }

    private boolean isTyped() {
        return text != null && !text.isBlank();
    }

    /** Where a search leads that found one thing alone; null where there is a choice, or nothing to open. */
    private String only() {
        if (!vehicles.isEmpty() || found.size() + rooms.size() != 1) {
            return null;
        }
        if (found.isEmpty()) {
            return "/stay/board.xhtml?faces-redirect=true&facility="
                    + rooms.get(0).facility() + "&room=" + rooms.get(0).room();
        }
        return isOpening()
                ? "/person/person.xhtml?faces-redirect=true&number="
                        + found.get(0).number()
                : null;
    }

    /** Dispatchers see the list and nothing behind it. */
    public boolean isOpening() {
        return currentUser.hasRole(Roles.CLINICIAN) || currentUser.hasRole(Roles.FACILITY_MANAGER);
    }

    public Story.Place place(FoundPerson person) {
        return places.get(person.number());
    }

    public String getLast() {
        return found.isEmpty() ? "" : found.get(found.size() - 1).number();
    }

    public List<FoundPerson> getFound() {
        return found;
    }

    public List<RoomSearch.Found> getRooms() {
        return rooms;
    }

    public List<VehicleSearch.Found> getVehicles() {
        return vehicles;
    }

    public boolean isMore() {
        return more;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
