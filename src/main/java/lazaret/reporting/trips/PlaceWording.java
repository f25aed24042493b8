package lazaret.reporting.trips;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.platform.Texts;
import lazaret.reporting.Glyphs;
import lazaret.reporting.trips.LoggedTransfer.Place;

/** The ends of a way in words of one language. */
record PlaceWording(Locale language) {

    String place(Place place) {
        if (place.facility() != null) {
            return Stream.of(place.facility(), place.facilityName(), place.room())
                    .filter(part -> part != null && !part.isBlank())
                    .map(Glyphs::printable)
                    .collect(Collectors.joining(" "));
        }
        if (place.kind() != null) {
            return Texts.of(language, "transfer.anyOf", place.kind());
        }
        if (place.home()) {
            return Texts.of(language, "transfer.home");
        }
        return place.address() == null || place.address().isBlank()
                ? Texts.of(language, "trips.whereTheyLive")
                : Glyphs.printable(place.address());
    }
}
