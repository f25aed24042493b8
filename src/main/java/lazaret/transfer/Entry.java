package lazaret.transfer;

import lazaret.stay.Stamp;

/**
 * That something happened, as it is written down.
 *
 * @param stamp when it happened and when and by whose account it was recorded
 * @param by who did it, as those on the spot name them; empty: whoever recorded it
 * @param place where it happened; empty: where the step says itself
 */
public record Entry(Stamp stamp, String by, String place) {
    public Entry {
        by = by == null ? "" : by.strip();
        place = place == null ? "" : place.strip();
    }

    public static Entry of(Stamp stamp) {
        return new Entry(stamp, "", "");
    }
}
