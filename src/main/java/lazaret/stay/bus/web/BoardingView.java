package lazaret.stay.bus.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lazaret.access.CurrentUser;
import lazaret.platform.Attempt;
import lazaret.platform.Refusal;
import lazaret.platform.Texts;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.PageTexts;
import lazaret.platform.web.Preferences;
import lazaret.stay.bus.Approval;
import lazaret.stay.bus.BoardBus;
import lazaret.stay.bus.Boarded;
import lazaret.stay.bus.Boarding;
import lazaret.stay.bus.BusPlan;
import lazaret.stay.bus.ProposeRooms;
import lazaret.stay.bus.Seat;
import lazaret.stay.worklist.ExpectedPerson;

/** Rooms for those ticked, held for all of them or moved into, some at a time so that the page shows how far it is. */
@Named
@ViewScoped
public class BoardingView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;

    @Inject
    private BusView bus;

    @Inject
    private ProposeRooms proposeRooms;

    @Inject
    private BoardBus boardBus;

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

    private final HashMap<String, Seat> seats = new HashMap<>();
    private final ArrayList<String> order = new ArrayList<>();
    private final HashMap<String, String> refused = new HashMap<>();
    private BoardingProgress progress = new BoardingProgress(List.of(), false);
    private String facility;
    private String approvedBy;
    private String reason;

    void begin(String facilityCode) {
        facility = facilityCode;
        approvedBy = currentUser.getDisplayName();
        reason = texts.get("stay.arrivals.usualReason");
    }

    BusLine line(ExpectedPerson person) {
        return new BusLine(person, seats.get(person.number()), refused.get(person.number()), facility);
    }

    /** Whether something was planned or refused. */
    boolean knows(String number) {
        return seats.containsKey(number) || refused.containsKey(number);
    }

    /** Plans for everybody ticked who has no bed yet, together; what was planned before for them is forgotten. */
    public void propose() {
        List<String> whom = bus.ticked(line -> line.open() || line.planned()).stream()
                .map(BusLine::number)
                .toList();
        if (whom.isEmpty()) {
            notices.warn("stay.bus.nobody");
            return;
        }
        BusPlan plan = Attempt.of(() -> proposeRooms.propose(facility, whom));
        whom.forEach(seats::remove);
        whom.forEach(refused::remove);
        order.removeAll(whom);
        plan.seats().forEach(seat -> {
            seats.put(seat.person(), seat);
            order.add(seat.person());
        });
        plan.refused().forEach((number, why) -> refused.put(number, Texts.of(preferences.getLocale(), why)));
        asked.forget();
        notices.say("stay.bus.proposed", plan.seats().size(), plan.refused().size());
    }

    public void reserve() {
        start(bus.ticked(BusLine::planned), false);
    }

    public void checkIn() {
        start(bus.ticked(BusLine::ready), true);
    }

    private void start(List<BusLine> lines, boolean arrive) {
        if (lines.isEmpty()) {
            notices.warn(bus.ticked(line -> true).isEmpty() ? "stay.bus.nobody" : "stay.bus.nobodyPlanned");
        }
        // A carer moves in before those cared for, in the order of the plan.
        List<Boarding> people = lines.stream()
                .map(BusLine::boarding)
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.person())))
                .toList();
        progress = new BoardingProgress(people, arrive);
        next();
    }

    /** The next ones; the page calls again until nobody is left. */
    public void next() {
        boolean arriving = progress.isArriving();
        board(progress.take(AT_ONCE), arriving ? clock.instant() : null).forEach(this::keep);
        if (progress.getLeft() == 0 && progress.getAll() > 0) {
            notices.say(arriving ? "stay.bus.arrived" : "stay.bus.reserved", progress.getDone(), progress.getFailed());
        }
    }

    /** Who is not done yet stays as they are. */
    public void stop() {
        progress.stop();
    }

    /** One tap: this one is there. */
    public void checkInOne(String number) {
        List<Boarding> one = bus.getLines().stream()
                .filter(line -> line.number().equals(number) && line.ready())
                .map(BusLine::boarding)
                .toList();
        progress = new BoardingProgress(one, true);
        board(progress.take(1), clock.instant()).forEach(this::keep);
    }

    private List<Boarded> board(List<Boarding> people, Instant at) {
        Approval approval = new Approval(approvedBy, reason);
        List<Boarded> answers = Attempt.of(() -> boardBus.board(people, approval, at));
        asked.forget();
        return answers;
    }

    private void keep(Boarded answer) {
        String number = answer.person();
        progress.count(answer.isDone());
        if (answer.isDone()) {
            refused.remove(number);
        } else {
            seats.remove(number);
            refused.put(number, sentence(answer.refusals()));
        }
    }

    private String sentence(List<Refusal> refusals) {
        return refusals.stream()
                .map(no -> Texts.of(preferences.getLocale(), no))
                .collect(Collectors.joining(" "));
    }

    /** Whether somebody planned shares a room, which takes a decision. */
    public boolean isDeciding() {
        return seats.values().stream().filter(Objects::nonNull).anyMatch(Seat::isShared);
    }

    public BoardingProgress getProgress() {
        return progress;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
