package lazaret.transfer.proposal.plan;

/**
 * Where somebody or a vehicle is.
 *
 * @param name as people write it
 * @param latitude degrees north; null where nobody knows
 * @param longitude degrees east; null where nobody knows
 */
public record Place(String name, Double latitude, Double longitude) {

    public static Place unknown(String name) {
        return new Place(name, null, null);
    }

    boolean isKnown() {
        return latitude != null && longitude != null;
    }

    /** As the crow flies. */
    double kilometresTo(Place other) {
        double radius = 6371;
        double phi = Math.toRadians(other.latitude - latitude);
        double lambda = Math.toRadians(other.longitude - longitude);
        double a = Math.pow(Math.sin(phi / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(lambda / 2), 2);
        return 2 * radius * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
