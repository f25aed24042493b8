package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityList;
import lazaret.platform.Attempt;
import lazaret.platform.Texts;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.Preferences;
import lazaret.stay.placement.Proposal;
import lazaret.stay.placement.ProposeBeds;
import lazaret.transfer.Cause;
import lazaret.transfer.Destination;
import lazaret.transfer.StepKind;
import lazaret.transfer.TransferState;
import lazaret.transfer.board.TransferList;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.dispatch.Abort;
import lazaret.transfer.dispatch.AssignTransfer;
import lazaret.transfer.dispatch.Divert;
import lazaret.transfer.dispatch.Standing;
import org.omnifaces.util.Faces;

/** The transfer that is open beside the board: vehicle and bed are chosen here, ways changed, and steps entered late. */
@Named
@ViewScoped
public class TransferView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PROPOSED = 3;
    private static final int MOST_FACILITIES = 500;
    private static final Proposal NOWHERE = new Proposal(0, List.of(), List.of());

    /** What the drawer asks for besides the next step. */
    public enum Asking {
        NOTHING,
        DIVERT,
        ABORT
    }

    @Inject
    private TransferList transfers;

    @Inject
    private FacilityList facilities;

    @Inject
    private ProposeBeds proposeBeds;

    @Inject
    private AssignTransfer assignTransfer;

    @Inject
    private Divert divert;

    @Inject
    private Abort abort;

    @Inject
    private TransferSteps steps;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Preferences preferences;

    private String number;
    private Asking asking = Asking.NOTHING;
    private DispatchForm form = new DispatchForm();

    /** Opens the card that the board names. */
    public void open() {
        forget();
        number = Faces.getRequestParameter("number");
        form.setFacility(getRow().toFacility());
    }

    public void close() {
        forget();
        number = null;
    }

    public void ask(Asking what) {
        asking = asking == what ? Asking.NOTHING : what;
        form.setFacility(asking == Asking.DIVERT ? null : getRow().toFacility());
    }

    /** Null while nothing is open. */
    public TransferRow getRow() {
        return number == null ? null : asked.ask("transfer", () -> Attempt.of(() -> transfers.one(number)));
    }

    /** @param bed code; null where the way leads home or the best one will do */
    public void assign(String bed) {
        String facility = bed == null && !getRow().toHome() ? form.chosenFacility() : null;
        AssignTransfer.Choice choice = new AssignTransfer.Choice(form.chosenAmbulance(), bed, facility);
        Standing standing = Attempt.of(() -> assignTransfer.assign(number, choice, form.report()));
        done("transfer.assigned", standing.ambulance(), standing.bed() == null ? "" : standing.bed());
    }

    /**
     * A card was dropped on a vehicle: the same as the button, with this vehicle and the best bed. After a no the card is
     * open with the vehicle chosen.
     */
    public void drop() {
        open();
        form.setAmbulance(Faces.getRequestParameter("plate"));
        assign(null);
        number = null;
    }

    public void divert(String bed) {
        Standing standing = Attempt.of(
                () -> divert.divert(number, new Destination(bed, null, null, false), form.getReason(), form.report()));
        done("transfer.diverted", standing.bed());
    }

    public void abort() {
        Attempt.run(() -> abort.abort(number, form.getReason(), form.report()));
        done("transfer.aborted", number);
        number = null;
    }

    /** The step that comes next, now or at the time that was entered. */
    public void step() {
        if (!steps.isStill(getRow())) {
            asked.forget();
            return;
        }
        boolean last = steps.nextOf(getRow()) == StepKind.VEHICLE_VERIFIED;
        Attempt.run(() -> steps.next(getRow(), form.said(), form.report()));
        done("transfer.recorded", number);
        if (last) {
            number = null;
        }
    }

    private void done(String key, Object... arguments) {
        notices.say(key, arguments);
        forget();
        asked.forget();
    }

    private void forget() {
        asking = Asking.NOTHING;
        form = new DispatchForm();
    }

    /** The beds of the facility that is chosen, best first. */
    public Proposal getProposal() {
        String facility = form.chosenFacility();
        if (facility == null) {
            return NOWHERE;
        }
        return asked.ask(
                "proposal",
                () -> Attempt.of(() -> proposeBeds.propose(getRow().person(), List.of(), facility, MOST_PROPOSED)));
    }

    /** Why beds there are refused, as sentences. */
    public List<String> getObjections() {
        return getProposal().refused().stream()
                .map(refused -> Texts.of(preferences.getLocale(), refused.why()))
                .toList();
    }

    public List<FacilityList.Line> getFacilities() {
        // Which kind it has to be for somebody who tested positive is said by the panel, often after the request.
        FacilityKind kind = getRow().cause() == Cause.POSITIVE ? null : getRow().toKind();
        return asked.ask("facilities", () -> Attempt.of(() -> facilities.page(kind, null, null, MOST_FACILITIES)));
    }

    public StepKind getNext() {
        return steps.nextOf(getRow());
    }

    public boolean isStepLeft() {
        return getRow().state() != TransferState.REQUESTED && steps.isAnyLeft(getRow());
    }

    public boolean isDivertible() {
        return getRow().state().isUnderWay();
    }

    public boolean isAbortable() {
        return getRow().state() == TransferState.REQUESTED || getRow().state().isUnderWay();
    }

    public boolean isAsking(Asking what) {
        return asking == what;
    }

    public String getNumber() {
        return number;
    }

    public DispatchForm getForm() {
        return form;
    }
}
