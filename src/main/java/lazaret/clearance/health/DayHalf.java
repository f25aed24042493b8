package lazaret.clearance.health;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Temperature is taken twice a day, once in each half of the local day; noon belongs to the second. */
public enum DayHalf {
    MORNING,
    EVENING;

    public static DayHalf of(Instant moment, ZoneId zone) {
        return LocalTime.ofInstant(moment, zone).isBefore(LocalTime.NOON) ? MORNING : EVENING;
    }
}
