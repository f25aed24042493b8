package lazaret.clearance;

import java.time.LocalDate;

/**
 * One day of somebody's isolation and what the schedule asks of it.
 *
 * @param number counted from the clock's start
 * @param test whether the policy asks for a sample on this day
 * @param owed whether a negative result of this day is owed: days before somebody was found are not
 * @param found what the samples of this day say together
 * @param now where the day lies
 */
public record TestDay(int number, LocalDate date, boolean test, boolean owed, Found found, When now) {

    /** The least favourable answer of a day's samples. */
    public enum Found {
        NO_SAMPLE,
        NEGATIVE,
        PENDING,
        INCONCLUSIVE,
        POSITIVE
    }

    /** Past, present or to come. */
    public enum When {
        PAST,
        TODAY,
        TO_COME
    }

    /** A sample should be taken today and was not. */
    public boolean isDue() {
        return owed && now == When.TODAY && found == Found.NO_SAMPLE;
    }

    /** A sample should have been taken and the day is over. */
    public boolean isMissed() {
        return owed && now == When.PAST && found == Found.NO_SAMPLE;
    }
}
