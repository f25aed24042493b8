package lazaret.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lazaret.facility.web.FacilityChoice;
import lazaret.followup.FollowUpList;
import lazaret.platform.Attempt;

/** Whom a facility looks after at home: overdue first, then what is due today, then the others. */
@Named
@ViewScoped
public class FollowUpsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    @Inject
    private FollowUpList followUpList;

    @Inject
    private FacilityChoice facilityChoice;

    private String facility;
    private int skip;
    private ArrayList<FollowUpList.Line> lines = new ArrayList<>();
    private long overdue;
    private long today;
    private long all;
    private long again;

    public void open() {
        facility = facilityChoice.open().orElse(null);
        if (facility == null) {
            return;
        }
        FollowUpList.Page page = Attempt.of(() -> followUpList.of(facility, skip, PAGE));
        lines = new ArrayList<>(page.lines());
        overdue = page.overdue();
        today = page.today();
        all = page.all();
        again = page.again();
    }

    public String getFacility() {
        return facility;
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

    public boolean isMore() {
        return all > getNext();
    }

    public List<FollowUpList.Line> getLines() {
        return lines;
    }

    public long getOverdue() {
        return overdue;
    }

    public long getToday() {
        return today;
    }

    public long getAll() {
        return all;
    }

    /** Positive again after leaving here. */
    public long getAgain() {
        return again;
    }
}
