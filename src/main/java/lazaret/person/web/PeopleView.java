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

/** Finding people: what was typed and the place in the list stand in the address, so that it can be sent and gone back to. */
@Named
@ViewScoped
public class PeopleView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int MOST_ROOMS = 40;

    @Inject
    private PersonSearch search;

    @Inject
    private RoomSearch roomSearch;

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private CurrentUser currentUser;

    private String text;
    private String after;
    private transient List<FoundPerson> found = List.of();
    private transient Map<String, Story.Place> places = Map.of();
    private transient List<RoomSearch.Found> rooms = List.of();
    private boolean more;

    /** Searches. A whole number or paper leads straight to its person, a room's code to the room on the board. */
    public String open() {
        List<FoundPerson> page = Attempt.of(() -> search.page(text, after, PAGE + 1));
        more = page.size() > PAGE;
        found = more ? page.subList(0, PAGE) : page;
        rooms = text == null || text.isBlank() ? List.of() : Attempt.of(() -> roomSearch.find(text, MOST_ROOMS));
        if (found.isEmpty() && rooms.size() == 1) {
            return "/stay/board.xhtml?faces-redirect=true&facility="
                    + rooms.get(0).facility() + "&room=" + rooms.get(0).room();
        }
        if (found.size() == 1 && rooms.isEmpty() && text != null && !text.isBlank() && isOpening()) {
            return "/person/person.xhtml?faces-redirect=true&number="
                    + found.get(0).number();
        }
        places = Attempt.of(
                () -> whereabouts.of(found.stream().map(FoundPerson::number).toList()));
        return null;
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
