package lazaret.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A vehicle of the fleet as it is known: its station, whether it was built for negative pressure, and what was measured
 * in it so far. Whether it may take somebody aboard is derived from that, with every reason against it.
 */
public final class Ambulance {
    private final String plate;
    private final String station;
    private final boolean negativePressure;
    private final List<PressureCheck> checks;

    Ambulance(String plate, String station, boolean negativePressure, List<PressureCheck> checks) {
        this.plate = plate;
        this.station = station;
        this.negativePressure = negativePressure;
        this.checks = new ArrayList<>(checks);
    }

    public String plate() {
        return plate;
    }

    public String station() {
        return station;
    }

    public boolean hasNegativePressure() {
        return negativePressure;
    }

    /** The last day on which the pressure was measured, and how much it was. */
    public Optional<PressureCheck> lastCheck() {
        return checks.stream().max(Comparator.comparing(PressureCheck::day));
    }

    /**
     * Why nobody may be taken aboard, as far as the vehicle alone can tell (domain.md, hard rule 5).
     *
     * @param validDays how long a check counts; null where nobody set it: no source gives a number, and none is invented
     */
    public Set<Unfit> reasonsAgainst(LocalDate today, Integer validDays) {
        return Unfit.reasons(negativePressure, lastCheck().orElse(null), today, validDays);
    }

    /** Why a vehicle may take nobody aboard. */
    public enum Unfit {
        NO_NEGATIVE_PRESSURE,
        NEVER_CHECKED,
        PRESSURE_IS_NOT_NEGATIVE,
        CHECK_IS_TOO_OLD,
        /** It failed; whether it does is known to its outages, not to its checks. */
        BROKEN_DOWN;

        /**
         * Every reason.
         *
         * @param last the last check; null where there was none
         * @param validDays how long a check counts; null where nobody set it
         */
        public static Set<Unfit> reasons(
                boolean negativePressure, PressureCheck last, LocalDate today, Integer validDays) {
            Set<Unfit> reasons = EnumSet.noneOf(Unfit.class);
            if (!negativePressure) {
                reasons.add(NO_NEGATIVE_PRESSURE);
            }
            if (last == null) {
                reasons.add(NEVER_CHECKED);
                return reasons;
            }
            if (last.pascal().signum() >= 0) {
                reasons.add(PRESSURE_IS_NOT_NEGATIVE);
            }
            if (validDays != null && last.day().plusDays(validDays).isBefore(today)) {
                reasons.add(CHECK_IS_TOO_OLD);
            }
            return reasons;
        }
    }

    Optional<PressureCheck> checkOf(LocalDate day) {
        return checks.stream().filter(check -> check.day().equals(day)).findFirst();
    }

    boolean isDescribedBy(AmbulanceRow row) {
        return station.equals(row.station()) && row.negativePressure() == negativePressure;
    }
}
