package lazaret.stay.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import lazaret.facility.web.FacilityChoice;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.stay.placement.RecordArrival;
import lazaret.stay.worklist.Arrivals;
import lazaret.stay.worklist.ExpectedPerson;
import lazaret.stay.worklist.WaitingPeople;
import org.omnifaces.util.Faces;

/** Who waits for a bed of the facility and who is on the way. Keeps codes and numbers; the lists are asked anew. */
@Named
@ViewScoped
public class ArrivalsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private FacilityChoice choice;

    @Inject
    private WaitingPeople waitingPeople;

    @Inject
    private RecordArrival recordArrival;

    @Inject
    private CheckInView checkIn;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Clock clock;

    private String facility;
    private int first;

    public void open() {
        choice.open().ifPresent(this::show);
    }

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    private void show(String chosen) {
        asked.ask("arrivals", () -> Attempt.of(() -> waitingPeople.of(chosen, first, PAGE)));
        facility = chosen;
        checkIn.begin(chosen, Faces.getRequestParameter("bed"));
        String person = Faces.getRequestParameter("person");
        if (person != null && !person.isBlank()) {
            checkIn.choose(person);
        }
    }

    /** The one for whom a bed is held is there. */
    public void arrive(ExpectedPerson person) {
        Attempt.of(() -> recordArrival.arrive(person.place().stay(), clock.instant()));
        notices.say("stay.arrivals.arrived", person.name(), person.place().bed());
        checkIn.forget();
    }

    public void turn(int pages) {
        first = Math.max(0, first + pages * PAGE);
        asked.forget();
    }

    public Arrivals getArrivals() {
        return asked.ask("arrivals", () -> Attempt.of(() -> waitingPeople.of(facility, first, PAGE)));
    }

    public boolean isMoreBefore() {
        return first > 0;
    }

    public boolean isMoreAfter() {
        return first + PAGE < getArrivals().total();
    }

    public String getFacility() {
        return facility;
    }
}
