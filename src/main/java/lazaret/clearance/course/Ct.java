package lazaret.clearance.course;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Cycle threshold of one gene: how many PCR cycles it took to find it; higher means less virus. Kept with two
 * decimals at most, and never rounded: 34.95 must not become 35.0.
 */
public record Ct(BigDecimal cycles) implements Comparable<Ct> {
    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final BigDecimal MOST = new BigDecimal("60");
    private static final int DECIMALS = 2;

    /** Below this on either gene a sample counts as positive for others, whatever its label (9th edition). */
    public static final Ct INFECTIOUS_BELOW = of("35");

    public Ct {
        if (!isPossible(cycles)) {
            throw new IllegalArgumentException("not a cycle threshold: " + cycles);
        }
    }

    /** Whether a laboratory can have measured this: 0.1 to 60 cycles, two decimals at most. */
    public static boolean isPossible(BigDecimal cycles) {
        return cycles.compareTo(LEAST) >= 0
                && cycles.compareTo(MOST) <= 0
                && cycles.stripTrailingZeros().scale() <= DECIMALS;
    }

    public static Ct of(String cycles) {
        return new Ct(new BigDecimal(cycles));
    }

    /** Of a column that is null where nothing was measured. */
    public static Ct ofColumn(Object column) {
        return column == null ? null : new Ct((BigDecimal) column);
    }

    public boolean below(Ct other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Ct other) {
        return cycles.compareTo(other.cycles);
    }

    /** 35 and 35.0 are the same threshold. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ct that && cycles.compareTo(that.cycles) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(cycles.stripTrailingZeros());
    }

    @Override
    public String toString() {
        return cycles.toPlainString();
    }
}
