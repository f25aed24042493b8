package lazaret.stay.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.facility.ReturnRoomToService;
import lazaret.facility.TakeRoomOutOfService;
import lazaret.platform.Attempt;
import lazaret.platform.Texts;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.Preferences;
import lazaret.stay.CancelReservation;
import lazaret.stay.board.BedState;
import lazaret.stay.board.BoardPerson;
import lazaret.stay.board.Tile;
import lazaret.stay.placement.MoveToBed;
import lazaret.stay.placement.Proposal;
import lazaret.stay.placement.ProposeBeds;
import lazaret.stay.placement.RecordArrival;

/** The room that is open beside the board: who lies there and what may be done about it. */
@Named
@ViewScoped
public class RoomView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PROPOSED = 6;
    private static final Proposal NOWHERE = new Proposal(0, List.of(), List.of());

    /** What the drawer asks for at this moment. */
    public enum Asking {
        NOTHING,
        CANCEL,
        MOVE,
        OUTAGE
    }

    @Inject
    private BoardView boardView;

    @Inject
    private RecordArrival recordArrival;

    @Inject
    private CancelReservation cancelReservation;

    @Inject
    private MoveToBed moveToBed;

    @Inject
    private ProposeBeds proposeBeds;

    @Inject
    private TakeRoomOutOfService takeRoomOutOfService;

    @Inject
    private ReturnRoomToService returnRoomToService;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Preferences preferences;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Clock clock;

    private Asking asking = Asking.NOTHING;
    private String stay;
    private String person;
    private String reason;

    /** Opens the place whose bed the board names. */
    public void open() {
        boardView.setBed(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("bed"));
        forget();
    }

    public void close() {
        boardView.setBed(null);
        forget();
    }

    /** Asks for what an action needs before it is done. */
    public void ask(Asking what, BoardPerson about) {
        forget();
        asking = what;
        stay = about == null ? null : about.stay();
        person = about == null ? null : about.number();
    }

    public void arrive(BoardPerson who) {
        Attempt.of(() -> recordArrival.arrive(who.stay(), clock.instant()));
        done("stay.board.arrived", who.name(), getTile().room());
    }

    public void cancel() {
        Attempt.run(() -> cancelReservation.cancel(stay, reason));
        done("stay.board.cancelled", getTile().room());
    }

    public void move(String bed) {
        String moved =
                Attempt.of(() -> moveToBed.move(stay, bed, clock.instant())).bed();
        done("stay.board.moved", moved);
        boardView.setBed(moved);
    }

    public void takeOut() {
        Attempt.run(() -> takeRoomOutOfService.takeOut(getTile().roomCode(), reason, null));
        done("stay.board.takenOut", getTile().room());
    }

    public void giveBack() {
        Attempt.run(() -> returnRoomToService.giveBack(getTile().roomCode(), null));
        done("stay.board.givenBack", getTile().room());
    }

    private void done(String key, Object... arguments) {
        notices.say(key, arguments);
        forget();
        asked.forget();
    }

    private void forget() {
        asking = Asking.NOTHING;
        stay = null;
        person = null;
        reason = null;
    }

    /** Null while nothing is open. */
    public Tile getTile() {
        return boardView.tile().orElse(null);
    }

    /** Where the person who moves could lie instead. */
    public Proposal getProposal() {
        if (person == null) {
            return NOWHERE;
        }
        return asked.ask(
                "proposal",
                () -> Attempt.of(() -> proposeBeds.propose(person, List.of(), boardView.getFacility(), MOST_PROPOSED)));
    }

    /** Everything that stands against somebody new here, as sentences; what the board shows itself is left out. */
    public List<String> getObjections() {
        Locale locale = preferences.getLocale();
        return getTile().objections().stream()
                .map(refusal -> Texts.of(locale, refusal))
                .toList();
    }

    public boolean isManager() {
        return currentUser.hasRole(Roles.FACILITY_MANAGER);
    }

    public boolean isAssignable() {
        return getTile().state() == BedState.ASSIGNABLE;
    }

    public boolean isAsking(Asking what) {
        return asking == what;
    }

    public boolean asksAbout(BoardPerson who) {
        return who.stay().equals(stay);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
