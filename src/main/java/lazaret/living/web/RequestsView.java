package lazaret.living.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lazaret.facility.web.FacilityChoice;
import lazaret.living.RequestOrder;
import lazaret.living.request.FinishRequest;
import lazaret.living.request.OpenRequests;
import lazaret.living.request.RefuseRequest;
import lazaret.living.request.RequestList;
import lazaret.living.request.TakeRequest;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.Preferences;

/** What the rooms of a facility ask for: taken, done or refused by a click each. */
@Named
@ViewScoped
public class RequestsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private RequestList requestList;

    @Inject
    private OpenRequests openRequests;

    @Inject
    private TakeRequest takeRequest;

    @Inject
    private FinishRequest finishRequest;

    @Inject
    private RefuseRequest refuseRequest;

    @Inject
    private FacilityChoice facilityChoice;

    @Inject
    private Notices notices;

    @Inject
    private Preferences preferences;

    private String facility;
    private RequestOrder order = RequestOrder.URGENT_FIRST;
    private int skip;
    private ArrayList<RequestList.Line> lines = new ArrayList<>();
    private boolean more;
    private long open;
    private ArrayList<OpenRequests.Waiting> elsewhere = new ArrayList<>();
    private String refusing;
    private String reason;
    private Instant at;

    public void open() {
        facility = facilityChoice.open().orElse(null);
        read();
    }

    private void read() {
        elsewhere = new ArrayList<>(Attempt.of(() -> openRequests.byFacility()));
        open = elsewhere.stream()
                .filter(waiting -> waiting.facility().equals(facility))
                .mapToLong(OpenRequests.Waiting::count)
                .sum();
        elsewhere.removeIf(waiting -> waiting.facility().equals(facility));
        if (facility == null) {
            return;
        }
        RequestList.Page page = Attempt.of(() -> requestList.of(facility, order, preferences.isLobby(), skip, PAGE));
        lines = new ArrayList<>(page.lines());
        more = page.more();
    }

    public void take(RequestList.Line line) {
        Attempt.run(() -> takeRequest.take(line.number(), null));
        done("living.requests.taken", line);
    }

    /** Done at the time given, else just now. */
    public void finish(RequestList.Line line) {
        Attempt.run(() -> finishRequest.finish(line.number(), at));
        done("living.requests.done", line);
    }

    /** Asks for the reason, which the room will read. */
    public void askWhy(RequestList.Line line) {
        refusing = line.number();
        reason = null;
    }

    public void refuse(RequestList.Line line) {
        Attempt.run(() -> refuseRequest.refuse(line.number(), reason));
        done("living.requests.refused", line);
    }

    private void done(String key, RequestList.Line line) {
        notices.say(key, line.room(), line.kind());
        refusing = null;
        at = null;
        read();
    }

    /** Reads the list again, without leaving the page. */
    public void refresh() {
        refusing = null;
        read();
    }

    public boolean asksWhy(RequestList.Line line) {
        return line.number().equals(refusing);
    }

    public boolean isEnded() {
        return order == RequestOrder.ENDED_LAST;
    }

    public String getFacility() {
        return facility;
    }

    /** As the address names it. */
    public String getTab() {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An unknown name leaves the usual order. */
    public void setTab(String tab) {
        for (RequestOrder known : RequestOrder.values()) {
            if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(tab)) {
                order = known;
            }
        }
    }

    public int getSkip() {
        return skip;
    }

    public void setSkip(int skip) {
        this.skip = Math.max(0, skip);
    }

    public int getNext() {
        return skip + PAGE;
    }

    public List<RequestList.Line> getLines() {
        return lines;
    }

    public boolean isMore() {
        return more;
    }

    public long getOpen() {
        return open;
    }

    /** Other facilities of one's own where somebody waits. */
    public List<OpenRequests.Waiting> getElsewhere() {
        return elsewhere;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }
}
