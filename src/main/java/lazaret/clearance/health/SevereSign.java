package lazaret.clearance.health;

/** What of a reading is a sign of a severe case (重型). */
public enum SevereSign {
    /** Breathes too fast. */
    RESPIRATORY_RATE,
    /** Too little oxygen in the blood. */
    SPO2
}
