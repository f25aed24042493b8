package lazaret.stay.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.facility.staff.StaffOfFacility;
import lazaret.facility.web.FacilityChoice;
import lazaret.person.Category;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.Preferences;
import lazaret.stay.board.BedBoard;
import lazaret.stay.board.BedState;
import lazaret.stay.board.Board;
import lazaret.stay.board.BoardDay;
import lazaret.stay.board.BoardPerson;
import lazaret.stay.board.Flag;
import lazaret.stay.board.Tile;
import org.omnifaces.util.Faces;

/** The bed board of one facility. Keeps the facility's code and the bed that is open; everything else is asked anew. */
@Named
@ViewScoped
public class BoardView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The order in which the totals stand. */
    private static final List<BedState> STATES = List.of(
            BedState.OCCUPIED,
            BedState.RESERVED,
            BedState.ASSIGNABLE,
            BedState.AWAITING_DISINFECTION,
            BedState.AWAITING_VERIFICATION,
            BedState.OUT_OF_SERVICE,
            BedState.BREACH);

    @Inject
    private BedBoard beds;

    @Inject
    private StaffOfFacility staffOfFacility;

    @Inject
    private FacilityChoice choice;

    @Inject
    private Preferences preferences;

    @Inject
    private TileWords words;

    @Inject
    private OncePerRequest asked;

    private String facility;
    private String bed;

    /** A row of the board, worded. */
    public record Row(String unit, long occupied, int places, List<TileLook> tiles) {}

    public void open() {
        choice.open().ifPresent(this::show);
    }

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    private void show(String chosen) {
        asked.ask("board", () -> Attempt.of(() -> beds.of(chosen, preferences.isLobby())));
        facility = chosen;
        openRoom(Faces.getRequestParameter("room"));
    }

    // A search or a link names the room; of a room for several the first place is shown.
    private void openRoom(String room) {
        getBoard().tiles().filter(tile -> tile.room().equals(room)).findFirst().ifPresent(tile -> bed = tile.bed());
    }

    /** Null where there is no facility to show. */
    public Board getBoard() {
        return facility == null
                ? null
                : asked.ask("board", () -> Attempt.of(() -> beds.of(facility, preferences.isLobby())));
    }

    public boolean isWithoutRooms() {
        return getBoard() == null || getBoard().rows().isEmpty();
    }

    public List<Row> getRows() {
        Board shown = getBoard();
        return shown.rows().stream()
                .map(row -> new Row(
                        row.unit(),
                        row.occupied(),
                        row.tiles().size(),
                        row.tiles().stream()
                                .map(tile -> words.look(shown, tile, row.isOneRoom()))
                                .toList()))
                .toList();
    }

    /** What must not go on, the most urgent first. */
    public List<BreachLine> getBreaches() {
        Board shown = getBoard();
        return shown.tiles()
                .filter(tile -> tile.breach() != null)
                .sorted(Comparator.comparing(
                        tile -> tile.breach().deadline(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(tile -> new BreachLine(
                        tile.room(),
                        tile.bed(),
                        tile.breach().person().name(),
                        words.breach(tile.breach(), shown.asOf()),
                        tile.breach().isOverdue(shown.asOf())))
                .toList();
    }

    /** How many places stand beside each other: all rows in the same columns, the longest ones broken. */
    public int getColumns() {
        return getBoard().rows().stream()
                .mapToInt(row -> row.tiles().size())
                .map(size -> Math.min(20, size))
                .max()
                .orElse(1);
    }

    public long getDueToday() {
        return getBoard().countPeople(p -> p.day().isTestOn(getBoard().today()));
    }

    public long getReleasedToday() {
        return getBoard().countPeople(p -> p.day().releasedToday());
    }

    /** People present ÷ open beds in per cent, as reports have it; 0 where nothing is open. */
    public double getPercent() {
        long open = getOpen();
        return open == 0 ? 0 : Math.round(1000.0 * getBoard().present() / open) / 10.0;
    }

    /** Open beds, and no more than the staff that was told can look after: in each unit, and in all. */
    public long getOpen() {
        Map<String, Integer> staffed = new HashMap<>();
        getStaff().stream().filter(line -> line.beds() != null).forEach(line -> staffed.put(line.unit(), line.beds()));
        long open = getBoard().rows().stream()
                .mapToLong(row -> Math.min(
                        row.tiles().stream().filter(Tile::isOpen).count(),
                        staffed.getOrDefault(row.unit(), Integer.MAX_VALUE)))
                .sum();
        return Math.min(open, staffed.getOrDefault(null, Integer.MAX_VALUE));
    }

    private List<StaffOfFacility.Line> getStaff() {
        return asked.ask("staff", () -> Attempt.of(() -> staffOfFacility.of(facility)));
    }

    public long getPlaces() {
        return getBoard().tiles().count();
    }

    public String elapsed(Instant since) {
        return words.elapsed(since, getBoard().asOf());
    }

    public String days(BoardDay day) {
        return day == null ? "" : words.days(day);
    }

    public String test(BoardDay day) {
        return day == null ? "" : words.test(day, getBoard().today());
    }

    /** The categories that occur, for the legend. */
    public List<Category> getCategories() {
        return people().map(BoardPerson::category).distinct().sorted().toList();
    }

    /** The needs that occur, for the filter and the legend. */
    public List<Flag> getFlags() {
        return people().flatMap(p -> p.flags().stream())
                .filter(flag -> !flag.isMark())
                .distinct()
                .sorted()
                .toList();
    }

    /** What stands out, with the number of people it is about. */
    public List<Map.Entry<Flag, Long>> getMarks() {
        Map<Flag, Long> marks = new TreeMap<>(people().flatMap(p -> p.marks().stream())
                .collect(Collectors.groupingBy(m -> m, Collectors.counting())));
        return List.copyOf(marks.entrySet());
    }

    private Stream<BoardPerson> people() {
        return getBoard().tiles().flatMap(tile -> tile.party().stream());
    }

    public List<BedState> getStates() {
        return STATES;
    }

    /** The place that is open in the drawer. */
    Optional<Tile> tile() {
        return Optional.ofNullable(bed).flatMap(code -> getBoard().tile(code));
    }

    public String getFacility() {
        return facility;
    }

    public String getBed() {
        return bed;
    }

    void setBed(String code) {
        bed = code;
    }
}
