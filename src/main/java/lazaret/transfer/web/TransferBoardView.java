package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;
import lazaret.transfer.TransferState;
import lazaret.transfer.board.TransferBoard;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.board.VehicleRow;
import lazaret.transfer.board.VehicleState;

/** The board of transfers: keeps what is looked at; everything else is asked anew, once a request. */
@Named
@ViewScoped
public class TransferBoardView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL = 20;
    private static final int ALL = 1_000;

    /** What the board shows of all transfers. */
    public enum Look {
        ALL,
        OVERDUE,
        WITHOUT_BED,
        INFECTED
    }

    /** The columns of the board, from left to right. */
    public enum Step {
        REQUESTED,
        ASSIGNED,
        DEPARTED,
        PICKED_UP,
        HANDED_OVER,
        VEHICLE
    }

    /**
     * A column as it is shown.
     *
     * @param total of which the first cards are shown
     */
    public record Column(Step step, int total, List<TransferRow> cards) {
        public int getBeyond() {
            return total - cards.size();
        }
    }

    @Inject
    private TransferBoard transferBoard;

    @Inject
    private OncePerRequest asked;

    private Look look = Look.ALL;
    private Step opened;

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    public void open() {
        getBoard();
    }

    public TransferBoard.Board getBoard() {
        return asked.ask("transfers", () -> Attempt.of(transferBoard::board));
    }

    public List<Column> getColumns() {
        return Stream.of(Step.values()).map(this::column).toList();
    }

    /** Every card of every column that has any: as it is printed. */
    public List<Column> getPrinted() {
        return Stream.of(Step.values())
                .map(step -> rows(look).filter(row -> stepOf(row) == step).toList())
                .filter(all -> !all.isEmpty())
                .map(all -> new Column(stepOf(all.get(0)), all.size(), all))
                .toList();
    }

    private Column column(Step step) {
        List<TransferRow> all = rows(look).filter(row -> stepOf(row) == step).toList();
        int shown = step == opened ? ALL : USUAL;
        return new Column(step, all.size(), all.stream().limit(shown).toList());
    }

    private Stream<TransferRow> rows(Look which) {
        return getBoard().transfers().stream().filter(fits(which));
    }

    private Predicate<TransferRow> fits(Look which) {
        return switch (which) {
            case ALL -> row -> true;
            case OVERDUE -> this::isLate;
            case WITHOUT_BED -> TransferBoardView::isWithoutBed;
            case INFECTED -> row -> row.category().infected();
        };
    }

    static boolean isWithoutBed(TransferRow row) {
        boolean open = row.state() == TransferState.REQUESTED || row.state().isUnderWay();
        return open && !row.toHome() && !row.held();
    }

    private static Step stepOf(TransferRow row) {
        return switch (row.state()) {
            case REQUESTED -> Step.REQUESTED;
            case ASSIGNED -> Step.ASSIGNED;
            case DEPARTED -> Step.DEPARTED;
            case PICKED_UP -> Step.PICKED_UP;
            case HANDED_OVER -> Step.HANDED_OVER;
            default -> Step.VEHICLE;
        };
    }

    public boolean isLate(TransferRow row) {
        return row.overdueAt(getBoard().asOf());
    }

    /** How many transfers there are of what a filter shows. */
    public long count(Look which) {
        return rows(which).count();
    }

    public long getUnderWay() {
        return getBoard().transfers().stream()
                .filter(row -> row.state().isUnderWay())
                .count();
    }

    public void look(Look which) {
        look = which;
    }

    /** Shows all cards of a column. */
    public void openColumn(Step step) {
        opened = step;
    }

    public Instant getAsOf() {
        return getBoard().asOf();
    }

    /** Ready ones first, then what they do. */
    public List<VehicleRow> getVehicles() {
        return getBoard().vehicles().stream()
                .sorted((a, b) -> a.state().compareTo(b.state()))
                .toList();
    }

    public List<VehicleRow> getReady() {
        return getBoard().vehicles().stream()
                .filter(vehicle -> vehicle.state() == VehicleState.READY)
                .toList();
    }

    public Look getLook() {
        return look;
    }

    public Look[] getLooks() {
        return Look.values();
    }

    public VehicleState[] getVehicleStates() {
        return VehicleState.values();
    }
}
