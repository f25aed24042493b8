package lazaret.reporting.daily;

import java.time.Instant;
import java.util.List;

/**
 * One signature under the report of a day.
 *
 * @param figures what was reported
 * @param recorded what the records said when it was signed
 * @param note on what differs from the records; null for none
 * @param reason why the version before was amended; null for the first
 * @param signedBy display name
 * @param changes what it says otherwise than the version before; empty for the first
 */
public record DailyVersion(
        int version,
        DailyFigures figures,
        DailyFigures recorded,
        String note,
        String reason,
        Instant signedAt,
        String signedBy,
        boolean zero,
        List<DailyFigures.Change> changes) {
    public DailyVersion {
        changes = List.copyOf(changes);
    }
}
