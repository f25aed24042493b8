package lazaret.hygiene;

import java.math.BigDecimal;

/**
 * With what something was disinfected.
 *
 * @param name as the label says
 * @param concentration of what stood on the surfaces; null where nobody says
 * @param unit of the concentration, MG_PER_L unless said otherwise
 * @param contactMinutes how long it stood, 1 to 1440 minutes
 */
public record Agent(String name, BigDecimal concentration, ConcentrationUnit unit, int contactMinutes) {
    private static final int LONGEST_CONTACT = 24 * 60;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_MILLIGRAMS = BigDecimal.valueOf(1_000_000);

    public Agent {
        name = name == null ? "" : name.strip();
        unit = concentration == null ? null : unit == null ? ConcentrationUnit.MG_PER_L : unit;
    }

    /** @throws lazaret.platform.RefusalException AGENT_IS_MISSING, CONTACT_TIME_IS_IMPOSSIBLE, CONCENTRATION_IS_IMPOSSIBLE */
    void requirePossible() {
        if (name.isEmpty()) {
            throw HygieneRefusal.AGENT_IS_MISSING.at("/agent").asException();
        }
        if (contactMinutes < 1 || contactMinutes > LONGEST_CONTACT) {
            throw HygieneRefusal.CONTACT_TIME_IS_IMPOSSIBLE
                    .at("/contactMinutes", LONGEST_CONTACT)
                    .asException();
        }
        if (concentration != null && (concentration.signum() <= 0 || concentration.compareTo(most()) > 0)) {
            throw HygieneRefusal.CONCENTRATION_IS_IMPOSSIBLE
                    .at("/concentration", most().toPlainString())
                    .asException();
        }
    }

    private BigDecimal most() {
        return unit == ConcentrationUnit.PERCENT ? MOST_PERCENT : MOST_MILLIGRAMS;
    }
}
