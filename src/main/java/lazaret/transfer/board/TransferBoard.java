package lazaret.transfer.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import lazaret.access.Roles;

/** The dispatcher's board: every transfer on which something is to be done, the most pressing first, and the fleet. */
@Stateless
public class TransferBoard {
    /** Beyond this nobody reads a board; the rest is told as a number. */
    private static final int MOST = 2_000;

    @Inject
    private TransferList transfers;

    @Inject
    private FleetList fleet;

    @Inject
    private Clock clock;

    /**
     * At one moment.
     *
     * @param transfers overdue ones first, then by urgency, then the longest waiting
     */
    public record Board(Instant asOf, List<TransferRow> transfers, List<VehicleRow> vehicles) {

        public long count(VehicleState state) {
            return vehicles.stream().filter(v -> v.state() == state).count();
        }
    }

    @RolesAllowed(Roles.DISPATCHER)
    public Board board() {
        Instant now = clock.instant();
        List<TransferRow> rows = transfers.open(0, MOST).stream()
                .sorted(Comparator.<TransferRow, Boolean>comparing(row -> !row.overdueAt(now))
                        .thenComparing(row -> -row.urgency().ordinal())
                        .thenComparing(TransferRow::since))
                .toList();
        return new Board(now, rows, fleet.all());
    }
}
