package lazaret.reporting;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lazaret.facility.FacilityKind;

/**
 * Beds and their use at a moment.
 *
 * @param asOf the moment
 * @param knownAt what was recorded later is not counted
 * @param facilities one row per facility, by code
 */
public record Occupancy(Instant asOf, Instant knownAt, List<OccupancyRow> facilities) {

    public Occupancy {
        facilities = List.copyOf(facilities);
    }

    public Beds total() {
        return facilities.stream().map(OccupancyRow::beds).reduce(Beds.NONE, Beds::plus);
    }

    public Map<FacilityKind, Beds> byKind() {
        Map<FacilityKind, Beds> sums = new EnumMap<>(FacilityKind.class);
        facilities.forEach(row -> sums.merge(row.kind(), row.beds(), Beds::plus));
        return sums;
    }

    /** By name of the district. */
    public Map<String, Beds> byDistrict() {
        Map<String, Beds> sums = new TreeMap<>();
        facilities.forEach(row -> sums.merge(row.district(), row.beds(), Beds::plus));
        return sums;
    }
}
