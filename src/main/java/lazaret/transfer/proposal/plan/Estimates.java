package lazaret.transfer.proposal.plan;

/**
 * How long things take where nobody measured them: estimates of this product, adjustable in the settings, from no source.
 * All but the speed in minutes.
 *
 * @param speed kilometres an hour through the city
 * @param detour how much longer the road is than the flight of the crow
 * @param shortest the least that any way takes
 * @param unknownWay a way of which one end is unknown
 * @param boarding from the arrival at the door until the person is aboard
 * @param handOver from the arrival at the destination until both have signed
 * @param cleaning from the hand-over until the vehicle is disinfected and verified
 */
public record Estimates(
        double speed, double detour, int shortest, int unknownWay, int boarding, int handOver, int cleaning) {
    private static final int HOUR = 60;

    /** Minutes of driving from one place to another, rounded up. */
    public int way(Place from, Place to) {
        if (!from.isKnown() || !to.isKnown()) {
            return unknownWay;
        }
        return Math.max(shortest, (int) Math.ceil(from.kilometresTo(to) * detour / speed * HOUR));
    }
}
