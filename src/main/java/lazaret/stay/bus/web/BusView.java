package lazaret.stay.bus.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import lazaret.facility.web.FacilityChoice;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.stay.bus.ListPassengers;
import lazaret.stay.bus.ScanNumbers;
import lazaret.stay.bus.Scanned;
import lazaret.stay.worklist.ExpectedPeople;
import lazaret.stay.worklist.ExpectedPerson;

/** Who is on the bus: found, pasted or scanned, and ticked. Keeps numbers; who that is, is asked anew. */
@Named
@ViewScoped
public class BusView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 400;
    private static final int MOST_NAMED = 5;

    @Inject
    private FacilityChoice choice;

    @Inject
    private ListPassengers passengers;

    @Inject
    private ScanNumbers scanNumbers;

    @Inject
    private BoardingView boarding;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    private final BusSearch search = new BusSearch();
    private final LinkedHashSet<String> numbers = new LinkedHashSet<>();
    private HashMap<String, Boolean> ticked = new HashMap<>();
    private String facility;

    /** Begins with those for whom beds are held: the bus that is expected. */
    public void open() {
        choice.open().ifPresent(chosen -> {
            search.setState(ExpectedPeople.Search.State.HELD);
            numbers.addAll(found(chosen));
            search.setState(ExpectedPeople.Search.State.ANY);
            facility = chosen;
            boarding.begin(chosen);
        });
    }

    private List<String> found(String where) {
        return Attempt.of(() -> passengers.search(where, search.search(), MOST)).stream()
                .map(ExpectedPerson::number)
                .toList();
    }

    /** Puts those found on the list; who is ticked stays on it. */
    public void find() {
        List<String> found = found(facility);
        numbers.removeIf(number -> !Boolean.TRUE.equals(ticked.get(number)) && !boarding.knows(number));
        numbers.addAll(found);
        asked.forget();
        notices.say(found.size() == MOST ? "stay.bus.foundMost" : "stay.bus.found", found.size());
    }

    /** Puts those on the list, ticked, whose numbers were pasted or scanned. */
    public void scan() {
        String text = Objects.toString(search.getText(), "");
        Scanned scanned = Attempt.of(() -> scanNumbers.scan(text));
        Set<String> known = new LinkedHashSet<>();
        Attempt.of(() -> passengers.named(facility, scanned.numbers())).forEach(person -> known.add(person.number()));
        known.forEach(number -> ticked.put(number, true));
        numbers.addAll(known);
        asked.forget();
        search.setText(null);
        notices.say("stay.bus.scanned", known.size());
        LinkedHashSet<String> unknown = new LinkedHashSet<>(scanned.unknown());
        scanned.numbers().stream().filter(number -> !known.contains(number)).forEach(unknown::add);
        warn("stay.bus.unknown", unknown);
        warn("stay.bus.several", scanned.several());
    }

    private void warn(String key, Collection<String> words) {
        if (!words.isEmpty()) {
            String some = String.join(" ", words.stream().limit(MOST_NAMED).toList());
            notices.warn(key, words.size(), words.size() > MOST_NAMED ? some + " …" : some);
        }
    }

    public void tickAll() {
        getLines().stream().filter(line -> !line.here()).forEach(line -> ticked.put(line.number(), true));
    }

    public void tickNone() {
        ticked.clear();
    }

    /** Takes everybody off the list who is not ticked. */
    public void keepTicked() {
        numbers.removeIf(number -> !Boolean.TRUE.equals(ticked.get(number)));
        asked.forget();
    }

    /** The list: households together, in the order in which the first of each was found. */
    public List<BusLine> getLines() {
        return facility == null ? List.of() : asked.ask("bus", this::lines);
    }

    private List<BusLine> lines() {
        List<ExpectedPerson> people = Attempt.of(() -> passengers.named(facility, numbers));
        Map<String, Integer> places = new LinkedHashMap<>();
        people.forEach(p -> places.putIfAbsent(household(p), places.size()));
        return people.stream()
                .sorted(Comparator.comparing(p -> places.get(household(p))))
                .map(boarding::line)
                .toList();
    }

    private static String household(ExpectedPerson person) {
        return person.householdNumber() == null ? person.number() : "of " + person.householdNumber();
    }

    /** The ticked ones that are so far. */
    List<BusLine> ticked(Predicate<BusLine> soFar) {
        return getLines().stream()
                .filter(line -> Boolean.TRUE.equals(ticked.get(line.number())))
                .filter(soFar)
                .toList();
    }

    /** How many of the ticked wait without a plan. */
    public int getOpen() {
        return ticked(BusLine::open).size();
    }

    public int getPlanned() {
        return ticked(BusLine::planned).size();
    }

    public int getReady() {
        return ticked(BusLine::ready).size();
    }

    /** How many of the list lie in the facility. */
    public long getHere() {
        return getLines().stream().filter(BusLine::here).count();
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public BusSearch getSearch() {
        return search;
    }

    public String getFacility() {
        return facility;
    }
}
