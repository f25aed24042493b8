package lazaret.stay.departure;

/**
 * What became of a departure.
 *
 * @param pending true: a second clinician has to confirm first
 * @param override number of the request that waits for the confirmation, null when nothing does
 * @param certificate number of the certificate, null where none is issued
 */
public record Departure(boolean pending, String override, String certificate) {
    static Departure done(String certificate) {
        return new Departure(false, null, certificate);
    }

    static Departure waiting(String override) {
        return new Departure(true, override, null);
    }
}
