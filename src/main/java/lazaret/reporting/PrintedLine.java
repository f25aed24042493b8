package lazaret.reporting;

/**
 * One line of the printed table. Public because compiled templates call it.
 *
 * @param code code of the facility, empty for a sum
 * @param label what the line is called
 * @param occupancy the occupancy as it is printed, with its mark
 * @param nearlyFull printed bold
 */
public record PrintedLine(
        String code, String label, Beds beds, Movement movement, String occupancy, boolean nearlyFull) {}
