package lazaret.reporting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lazaret.facility.FacilityKind;

/**
 * Beds and their use by facility and kind, over a window (from, to]; beds are counted at its end.
 *
 * @param number number of the issued report, for example {@code OCC-20221124-0800-003}
 * @param from beginning of the window, exclusive
 * @param to end of the window, inclusive; also the moment at which beds are counted
 * @param knownAt what was recorded later is unknown to this report
 * @param issuedAt when the report was made
 * @param zone in which its times are printed
 * @param author who had it made
 * @param filters what was left out, in words; empty if nothing
 * @param rows one per facility, in the order of printing: kind by kind
 */
public record OccupancyReport(
        String number,
        Instant from,
        Instant to,
        Instant knownAt,
        Instant issuedAt,
        ZoneId zone,
        String author,
        String filters,
        List<OccupancyRow> rows) {

    public OccupancyReport {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("the window ends before it begins");
        }
        rows = new ArrayList<>(rows);
        rows.sort(Comparator.comparing(OccupancyRow::kind).thenComparing(OccupancyRow::code));
        rows = List.copyOf(rows);
    }

    /** The moment at which beds are counted. */
    public Instant asOf() {
        return to;
    }

    /** One sum per kind, in the order of printing. */
    public Map<FacilityKind, OccupancyRow> subtotals() {
        Map<FacilityKind, OccupancyRow> sums = new EnumMap<>(FacilityKind.class);
        for (OccupancyRow row : rows) {
            OccupancyRow sum = sums.getOrDefault(row.kind(), OccupancyRow.sumOf(row.kind()));
            sums.put(row.kind(), sum.plus(row));
        }
        return sums;
    }

    public OccupancyRow total() {
        return rows.stream().reduce(OccupancyRow.sumOf(null), OccupancyRow::plus);
    }

    public boolean reconciles() {
        return rows.stream().allMatch(OccupancyRow::reconciles);
    }

    /**
     * SHA-256 of the figures and what they are of, in hexadecimal. It is printed in the report, so it cannot be the hash
     * of the file; the same figures under the same number always give the same hash, in either language and format.
     */
    public String sha256() {
        StringBuilder text = new StringBuilder();
        text.append(String.join("|", number, from.toString(), to.toString(), knownAt.toString(), issuedAt.toString()));
        text.append('|').append(String.join("|", zone.getId(), author, filters)).append('\n');
        rows.forEach(row -> text.append(row).append('\n'));
        return Digest.of(text.toString());
    }
}
