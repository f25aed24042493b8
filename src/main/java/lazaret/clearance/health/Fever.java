package lazaret.clearance.health;

import java.math.BigDecimal;

/** From which temperature somebody has a fever: 37.3 °C, since normal is below it. Source: not verified [U]. */
public final class Fever {
    /** In °C. */
    public static final BigDecimal FROM = new BigDecimal("37.3");

    private Fever() {}

    /** @param celsius null when not measured */
    public static boolean is(BigDecimal celsius) {
        return celsius != null && celsius.compareTo(FROM) >= 0;
    }
}
