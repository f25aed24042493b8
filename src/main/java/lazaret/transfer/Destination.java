package lazaret.transfer;

import lazaret.facility.FacilityKind;

/**
 * Where somebody shall be brought.
 *
 * @param bed the bed that is wanted; null: any of the facility that suits
 * @param facility null where the way leads home, or the dispatcher has still to choose one
 * @param kind what kind of facility it has to be; null where the facility is named or the way leads home
 * @param home to where the person lives
 */
public record Destination(String bed, String facility, FacilityKind kind, boolean home) {

    public static Destination bed(String bed, String facility) {
        return new Destination(bed, facility, null, false);
    }

    public static Destination facility(String code) {
        return new Destination(null, code, null, false);
    }

    public static Destination anyOf(FacilityKind kind) {
        return new Destination(null, null, kind, false);
    }

    public static Destination atHome() {
        return new Destination(null, null, null, true);
    }
}
