package lazaret.stay.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lazaret.access.CurrentUser;
import lazaret.person.FoundPerson;
import lazaret.person.Paper;
import lazaret.person.PaperType;
import lazaret.person.PersonSearch;
import lazaret.platform.Attempt;
import lazaret.platform.Refusal;
import lazaret.platform.Texts;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.PageTexts;
import lazaret.platform.web.Preferences;
import lazaret.stay.PlacedStay;
import lazaret.stay.placement.AssignTogether;
import lazaret.stay.placement.Proposal;
import lazaret.stay.placement.ProposeBeds;
import lazaret.stay.worklist.ExpectedPerson;
import lazaret.stay.worklist.WaitingPeople;

/** From the number of a paper to the room: who it is, where they could lie and why, and the one button. */
@Named
@ViewScoped
public class CheckInView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PROPOSED = 3;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    private PersonSearch personSearch;

    @Inject
    private WaitingPeople waitingPeople;

    @Inject
    private ProposeBeds proposeBeds;

    @Inject
    private AssignTogether assignTogether;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Preferences preferences;

    @Inject
    private PageTexts texts;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Clock clock;

    private final PlacementForm form = new PlacementForm();
    private String facility;
    private String wanted;
    private String paper;
    private String number;
    private String bed;

    /** @param bed the bed that somebody chose on the board, null without one */
    void begin(String facilityCode, String bed) {
        facility = facilityCode;
        wanted = bed;
    }

    /** Looks for the holder of the paper. */
    public void find() {
        List<FoundPerson> found = paper == null ? List.of() : Attempt.of(() -> personSearch.page(paper, "", 2));
        if (found.size() == 1) {
            choose(found.get(0).number());
            return;
        }
        forget();
        if (found.isEmpty()) {
            new Paper(PaperType.RESIDENT_ID, paper)
                    .wrongWith(LocalDate.ofInstant(clock.instant(), ZONE))
                    .map(wrong -> wrong.pointingAt("/paper"))
                    .ifPresent(wrong -> {
                        throw wrong.asException();
                    });
        }
        notices.warn(found.isEmpty() ? "stay.arrivals.unknown" : "stay.arrivals.several");
    }

    /** Somebody of the list, or the holder of the paper. */
    public void choose(String personNumber) {
        asked.forget();
        number = personNumber;
        if (getPerson() != null) {
            form.begin(getPerson(), currentUser.getDisplayName(), texts.get("stay.arrivals.usualReason"));
            chooseAgain();
        }
    }

    public void pick(String code) {
        bed = code;
    }

    public void checkIn() {
        place(clock.instant());
    }

    public void reserve() {
        place(null);
    }

    private void place(Instant arrivedAt) {
        ExpectedPerson who = getPerson();
        List<PlacedStay> placed =
                Attempt.of(() -> assignTogether.assign(form.of(who, bed, arrivedAt), form.alongside(who, arrivedAt)));
        String what = arrivedAt == null ? "stay.arrivals.reserved" : "stay.arrivals.placed";
        boolean alone = placed.size() == 1;
        notices.say(alone ? what : what + ".together", who.name(), placed.get(0).bed(), placed.size());
        wanted = null;
        paper = null;
        forget();
    }

    /** Nobody is chosen any more. */
    public void forget() {
        asked.forget();
        number = null;
        bed = null;
    }

    /** The one chosen; null while nobody is. */
    public ExpectedPerson getPerson() {
        return number == null
                ? null
                : asked.ask("person", () -> Attempt.of(() -> waitingPeople.find(facility, number))
                        .orElse(null));
    }

    public Proposal getProposal() {
        return asked.ask(
                "proposal", () -> Attempt.of(() -> proposeBeds.propose(number, alongside(), facility, MOST_PROPOSED)));
    }

    private List<String> alongside() {
        return form.isTogether()
                ? getPerson().dependants().stream().map(ExpectedPerson::number).toList()
                : List.of();
    }

    /** Those who come along changed: other rooms may suit now. */
    public void chooseAgain() {
        bed = wanted != null || getProposal().best().isEmpty()
                ? wanted
                : getProposal().best().get(0).bed();
    }

    /** Whether there is a room to move into. */
    public boolean isPlaceable() {
        return form.getCompanion() != null || bed != null && getProposal().suitable() > 0;
    }

    public String why(Refusal refusal) {
        return Texts.of(preferences.getLocale(), refusal);
    }

    /** Whether a decision has to be entered: somebody shares a room, or lies alone who should not. */
    public boolean isByException() {
        ExpectedPerson who = getPerson();
        return form.getCompanion() != null || who.needsCarer() || form.isTogether();
    }

    public PlacementForm getForm() {
        return form;
    }

    public String getWanted() {
        return wanted;
    }

    /** The room of the bed chosen, as it stands on the door. */
    public String getRoom() {
        return getProposal().best().stream()
                .filter(candidate -> candidate.bed().equals(bed))
                .map(Proposal.Candidate::room)
                .findFirst()
                .orElse(bed);
    }

    public String getBed() {
        return bed;
    }

    public String getNumber() {
        return number;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
