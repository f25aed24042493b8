package lazaret.hygiene.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.facility.web.FacilityChoice;
import lazaret.hygiene.ConcentrationUnit;
import lazaret.hygiene.RecordDisinfection;
import lazaret.hygiene.VerifyDisinfection;
import lazaret.platform.Attempt;
import lazaret.platform.Texts;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OneByOne;
import lazaret.platform.web.Preferences;
import lazaret.stay.worklist.DisinfectionBacklog;
import lazaret.stay.worklist.LeftRoom;
import lazaret.stay.worklist.RoomsLeft;

/** Rooms that were left: disinfected by one, verified by another, many at a click. */
@Named
@ViewScoped
public class DisinfectionView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int MOST_ELSEWHERE = 6;

    @Inject
    private RoomsLeft roomsLeft;

    @Inject
    private DisinfectionBacklog backlog;

    @Inject
    private RecordDisinfection recordDisinfection;

    @Inject
    private VerifyDisinfection verifyDisinfection;

    @Inject
    private FacilityChoice facilityChoice;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private String facility;
    private String tab = "waiting";
    private int skip;
    private ArrayList<LeftRoom> rooms = new ArrayList<>();
    private long waiting;
    private long disinfected;
    private ArrayList<DisinfectionBacklog.Line> elsewhere = new ArrayList<>();
    private HashMap<String, Boolean> ticked = new HashMap<>();
    private LinkedHashMap<String, String> refused = new LinkedHashMap<>();
    private DisinfectionForm form;

    @PostConstruct
    void startUsual() {
        form = new DisinfectionForm(Texts.of(preferences.getLocale(), "hygiene.agent.usual"));
    }

    public void open() {
        List<DisinfectionBacklog.Line> lines = Attempt.of(() -> backlog.lines());
        facility = facilityChoice
                .openAtWork(
                        lines.stream().map(DisinfectionBacklog.Line::facility).toList())
                .orElse(null);
        read();
        elsewhere = new ArrayList<>(lines.stream()
                .filter(line -> !line.facility().equals(facility))
                .limit(MOST_ELSEWHERE)
                .toList());
    }

    private void read() {
        if (facility == null) {
            return;
        }
        RoomsLeft.Page page = Attempt.of(() -> roomsLeft.of(facility, isVerifying(), skip, PAGE));
        rooms = new ArrayList<>(page.rooms());
        waiting = page.waiting();
        disinfected = page.disinfected();
    }

    public void tickAll() {
        rooms.stream().filter(this::isOpen).forEach(room -> ticked.put(room.subject(), true));
    }

    /** Records the disinfection of what is ticked, finished at the time given or just now. */
    public void record() {
        Instant at = form.finishedAt(clock.instant());
        act(LeftRoom::bed, bed -> recordDisinfection.record(bed, at, form.agent()), "hygiene.recorded");
    }

    /** Another person looked at what is ticked: it is free again. */
    public void verify() {
        act(LeftRoom::disinfection, x -> verifyDisinfection.verify(x, clock.instant()), "hygiene.verified");
    }

    private void act(Function<LeftRoom, String> key, Consumer<String> work, String said) {
        Map<String, String> subjects = new LinkedHashMap<>();
        rooms.stream()
                .filter(r -> Boolean.TRUE.equals(ticked.get(r.subject())))
                .forEach(r -> subjects.put(key.apply(r), r.subject()));
        if (subjects.isEmpty()) {
            notices.warn("hygiene.nothing");
            return;
        }
        OneByOne result = OneByOne.each(subjects.keySet(), work, preferences.getLocale());
        refused = new LinkedHashMap<>();
        result.refused().forEach((k, why) -> refused.put(subjects.get(k), why));
        ticked.clear();
        read();
        notices.say(said, result.done().size());
        if (!refused.isEmpty()) {
            notices.warn("clearance.round.refused", refused.size());
        }
    }

    /** Whether this one can be ticked: nobody is inside, and one's own work is for another to verify. */
    public boolean isOpen(LeftRoom room) {
        return isHygiene() && !room.occupied() && !isOwn(room);
    }

    public boolean isOwn(LeftRoom room) {
        return isVerifying() && currentUser.getUsername().equals(room.doneBy());
    }

    public boolean isHygiene() {
        return currentUser.hasRole(Roles.HYGIENE);
    }

    public ConcentrationUnit[] getUnits() {
        return ConcentrationUnit.values();
    }

    public boolean isVerifying() {
        return "verify".equals(tab);
    }

    public boolean isMore() {
        return skip + rooms.size() < (isVerifying() ? disinfected : waiting);
    }

    /** Where else there is work, shown where there is none. */
    public List<DisinfectionBacklog.Line> getElsewhere() {
        return elsewhere;
    }

    /** Where the next page begins. */
    public int getNext() {
        return skip + PAGE;
    }

    public String getFacility() {
        return facility;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public int getSkip() {
        return skip;
    }

    public void setSkip(int skip) {
        this.skip = skip;
    }

    public List<LeftRoom> getRooms() {
        return rooms;
    }

    public long getWaiting() {
        return waiting;
    }

    public long getDisinfected() {
        return disinfected;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public Map<String, String> getRefused() {
        return refused;
    }

    public DisinfectionForm getForm() {
        return form;
    }
}
