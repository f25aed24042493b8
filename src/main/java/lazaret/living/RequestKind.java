package lazaret.living;

import lazaret.access.Roles;

/** What a room can ask for; another need is told in words under the nearest of these. */
public enum RequestKind {
    MEAL,
    MEDICINE,
    LAUNDRY,
    /** The only kind that clinicians see and work off too. */
    PSYCHOLOGIST;

    /** The name of the only kind that this role sees; "" where it sees all. */
    public static String onlyOneFor(String role) {
        return Roles.CLINICIAN.equals(role) ? PSYCHOLOGIST.name() : "";
    }
}
