package lazaret.facility;

import java.util.Optional;

/**
 * An extra bed by its place, whether it is put up yet or not.
 *
 * @param ordinal 1 or 2
 */
public record ExtraBed(String facility, String room, int ordinal) {

    public ExtraBed {
        if (ordinal < 1 || ordinal > Stock.MOST_EXTRA_BEDS) {
            throw new IllegalArgumentException("a room has no extra bed " + ordinal);
        }
    }

    /** The extra bed at a position such as {@code E1}; empty for regular beds and positions that no room has. */
    public static Optional<ExtraBed> at(String facility, String room, String position) {
        return switch (position) {
            case "E1" -> Optional.of(new ExtraBed(facility, room, 1));
            case "E2" -> Optional.of(new ExtraBed(facility, room, 2));
            default -> Optional.empty();
        };
    }
}
