package lazaret.reporting.trips;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lazaret.reporting.trips.LoggedTransfer.Limit;
import lazaret.reporting.trips.LoggedTransfer.Outcome;

/**
 * All transfers that were requested on one day of a place's own calendar, and what is known of them by a moment.
 *
 * @param facilities of which origin or destination is one; empty: everywhere
 * @param knownAt until when what happened and was recorded counts
 */
public record TransferLog(
        LocalDate day,
        ZoneId zone,
        List<String> facilities,
        Instant knownAt,
        String author,
        List<LoggedTransfer> transfers) {

    public int requested() {
        return transfers.size();
    }

    public long count(Outcome outcome) {
        return transfers.stream().filter(t -> t.outcome() == outcome).count();
    }

    public long count(Limit limit) {
        return transfers.stream().filter(t -> t.limit(knownAt) == limit).count();
    }

    /** Those that are or were too late, the latest first. */
    public List<LoggedTransfer> missed() {
        return transfers.stream()
                .filter(t -> t.limit(knownAt) == Limit.MISSED)
                .sorted((a, b) -> b.late(knownAt).compareTo(a.late(knownAt)))
                .toList();
    }
}
