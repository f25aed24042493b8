package lazaret.living;

/** What a room can ask for; another need is told in words under the nearest of these. */
public enum RequestKind {
    MEAL,
    MEDICINE,
    LAUNDRY,
    /** The only kind that clinicians see and work off too. */
    PSYCHOLOGIST
}
