package lazaret.stay.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.person.Masking;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.Preferences;
import lazaret.stay.PlacedStay;
import lazaret.stay.Placement;
import lazaret.stay.placement.AssignBed;
import lazaret.stay.worklist.Arrivals;
import lazaret.stay.worklist.ExpectedPerson;
import lazaret.stay.worklist.WaitingPeople;
import org.omnifaces.util.Faces;

/** Who waits, beside the bed board, and dragged from there into a room: the same as reserving on the page of arrivals. */
@Named
@ViewScoped
public class WaitView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 30;

    @Inject
    private BoardView boardView;

    @Inject
    private WaitingPeople waitingPeople;

    @Inject
    private AssignBed assignBed;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Preferences preferences;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    // Shut until somebody asks: a queue of thousands costs more than the board beside it.
    private boolean shown;

    public void toggle() {
        shown = !shown;
    }

    /**
     * Reserves the bed that somebody was dropped on. Where others come along, or somebody must not lie alone, a decision has
     * to be entered first: that is asked where people are checked in, with person and bed chosen.
     */
    public String drop() {
        String bed = Faces.getRequestParameter("bed");
        ExpectedPerson who = Attempt.of(
                        () -> waitingPeople.find(boardView.getFacility(), Faces.getRequestParameter("person")))
                .orElseThrow();
        if (who.isDecidedUpon()) {
            return "/stay/arrivals.xhtml?faces-redirect=true&facility=" + boardView.getFacility() + "&bed=" + bed
                    + "&person=" + who.number();
        }
        PlacedStay placed = Attempt.of(() -> assignBed.assign(new Placement(who.number(), bed, null, null, null)));
        notices.say("stay.arrivals.reserved", name(who), placed.bed());
        asked.forget();
        return null;
    }

    public Arrivals getArrivals() {
        return asked.ask("waiting", () -> Attempt.of(() -> waitingPeople.of(boardView.getFacility(), 0, MOST)));
    }

    /** Masked where others look over the shoulder. */
    public String name(ExpectedPerson who) {
        return preferences.isLobby() ? Masking.name(who.name()) : who.name();
    }

    public boolean isAllowed() {
        return currentUser.hasRole(Roles.FACILITY_MANAGER);
    }

    public boolean isShown() {
        return shown && isAllowed();
    }
}
