package lazaret.transfer.shift;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lazaret.platform.Refusal;
import lazaret.transfer.Plate;

/**
 * A shift as it is wanted.
 *
 * @param ambulance plate; null where the crew serves a station
 * @param station whose vehicles the crew serves; null where one vehicle is named
 * @param crew usernames, each once
 * @param from when it begins; past where it has begun
 * @param until when it ends, itself not in it
 */
public record ShiftWish(String ambulance, String station, List<String> crew, Instant from, Instant until) {
    public ShiftWish {
        ambulance = ambulance == null || ambulance.isBlank() ? null : Plate.normal(ambulance);
        station = station == null || station.isBlank() ? null : station.strip();
        crew = crew == null
                ? List.of()
                : crew.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Everything that is wrong with these values alone. */
    List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if ((ambulance == null) == (station == null)) {
            refusals.add(ShiftRefusal.VEHICLE_OR_STATION.at("/ambulance"));
        }
        if (crew.isEmpty()) {
            refusals.add(ShiftRefusal.CREW_IS_MISSING.at("/crew"));
        }
        if (from == null) {
            refusals.add(ShiftRefusal.TIME_IS_MISSING.at("/from"));
        }
        if (until == null) {
            refusals.add(ShiftRefusal.TIME_IS_MISSING.at("/until"));
        } else if (from != null && !until.isAfter(from)) {
            refusals.add(ShiftRefusal.ENDS_BEFORE_IT_BEGINS.at("/until"));
        } else if (!until.isAfter(now)) {
            refusals.add(ShiftRefusal.ENDS_IN_THE_PAST.at("/until"));
        }
        return refusals;
    }
}
