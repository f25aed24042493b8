package lazaret.reporting.daily;

import java.util.EnumSet;
import java.util.Set;

/** The figures that a facility reports for a day, in the order of the form. */
public enum DailyItem {
    OPENING,
    ADMITTED,
    TRANSFERRED_IN,
    TRANSFERRED_OUT,
    DISCHARGED,
    RELEASED,
    DIED,
    LEFT,
    CLOSING,
    /** Confirmed for the first time, the converted ones included, while lying here. */
    NEW_CONFIRMED,
    NEW_ASYMPTOMATIC,
    /** Of the newly confirmed those that had been asymptomatic. */
    CONVERTED,
    NEW_SUSPECTED,
    /** Close and secondary contacts who lie here at the end of the day. */
    CONTACTS,
    OPEN_BEDS,
    ASSIGNABLE;

    /** With none of these there is nothing to tell of the day: a zero report. */
    private static final Set<DailyItem> NEWS =
            EnumSet.of(NEW_CONFIRMED, NEW_ASYMPTOMATIC, CONVERTED, NEW_SUSPECTED, DIED);

    public boolean isNews() {
        return NEWS.contains(this);
    }
}
