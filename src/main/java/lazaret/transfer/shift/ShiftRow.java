package lazaret.transfer.shift;

import java.time.Instant;
import java.util.List;

/**
 * A planned shift of a list.
 *
 * @param ambulance plate; null where the crew serves a station
 * @param station whose vehicles the crew serves; where a vehicle is named, the one where it stands
 * @param ends when it ends, or the moment from which it was called off
 * @param callOffReason null where it was not called off
 */
public record ShiftRow(
        String number,
        String ambulance,
        String station,
        Instant from,
        Instant ends,
        List<Member> crew,
        String callOffReason) {

    /** Somebody of a crew. */
    public record Member(String username, String name) {}

    /** Can still be called off. */
    public boolean openAt(Instant now) {
        return callOffReason == null && ends.isAfter(now);
    }
}
