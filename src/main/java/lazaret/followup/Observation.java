package lazaret.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One observation as it stands, locked for whoever records something of it. */
record Observation(
        long id,
        String stay,
        long stayId,
        String person,
        String facility,
        ZoneId zone,
        LocalDate beganOn,
        LocalDate endsOn,
        Instant beganAt) {

    String number() {
        return "F" + id;
    }

    /** The same in another record. */
    Observation withId(long other) {
        return new Observation(other, stay, stayId, person, facility, zone, beganOn, endsOn, beganAt);
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** Day 1 is the day after the departure. */
    int numberOf(Instant at) {
        return (int) (dayOf(at).toEpochDay() - beganOn.toEpochDay());
    }
}
