package lazaret.reporting.trips;

/**
 * One line of the printed log. Public because compiled templates call it.
 *
 * @param person who, with category, urgency and carer
 * @param limit how it stands with the limit, in words
 * @param missed printed bold
 */
public record PrintedTrip(
        String number,
        String person,
        String from,
        String to,
        String ambulance,
        String requested,
        String pickedUp,
        String ended,
        String due,
        String limit,
        boolean missed) {}
