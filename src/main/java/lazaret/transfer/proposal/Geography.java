package lazaret.transfer.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lazaret.facility.Facility;
import lazaret.transfer.proposal.plan.Place;

/**
 * Where things are: facilities by their coordinates; addresses and stations, of which nobody knows any, in the middle of
 * the facilities of the district that they name. Pure.
 */
final class Geography {
    private final Map<String, Place> facilities = new HashMap<>();
    private final Map<String, Place> districts = new TreeMap<>();

    /**
     * A facility as far as it is somewhere.
     *
     * @param latitude null where nobody entered it, like the longitude
     */
    record Site(String code, String district, Double latitude, Double longitude) {
        static Site of(Facility facility) {
            return new Site(
                    facility.code(),
                    facility.district(),
                    facility.latitude() == null ? null : facility.latitude().doubleValue(),
                    facility.longitude() == null ? null : facility.longitude().doubleValue());
        }

        boolean isKnown() {
            return latitude != null && longitude != null;
        }
    }

    Geography(List<Site> all) {
        all.forEach(site -> facilities.put(site.code(), new Place(site.code(), site.latitude(), site.longitude())));
        all.stream()
                .filter(site -> !site.district().isBlank())
                .collect(Collectors.groupingBy(Site::district))
                .forEach((district, there) -> districts.put(district, middle(district, there)));
    }

    private static Place middle(String district, List<Site> there) {
        List<Site> known = there.stream().filter(Site::isKnown).toList();
        return known.isEmpty()
                ? Place.unknown(district)
                : new Place(
                        district,
                        known.stream().mapToDouble(Site::latitude).average().orElseThrow(),
                        known.stream().mapToDouble(Site::longitude).average().orElseThrow());
    }

    Place facility(String code) {
        return facilities.getOrDefault(code, Place.unknown(code));
    }

    /** Of an address or the name of a station: the district that it names, the longest name first. */
    Place named(String text) {
        if (text == null) {
            return Place.unknown("");
        }
        return districts.keySet().stream()
                .filter(text::contains)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(districts::get)
                .orElseGet(() -> Place.unknown(text));
    }
}
