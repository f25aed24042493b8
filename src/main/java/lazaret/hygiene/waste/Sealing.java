package lazaret.hygiene.waste;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/**
 * A bag that was sealed.
 *
 * @param weightKg in kilograms, to two decimals; more than 0 and at most 100, which nobody lifts
 * @param place where it comes from, for example a floor; null for none
 * @param sealedAt null for just now
 */
public record Sealing(WasteKind kind, BigDecimal weightKg, String place, Instant sealedAt) {
    static final BigDecimal HEAVIEST = BigDecimal.valueOf(100);
    private static final int LONGEST_PLACE = 100;
    private static final int DECIMALS = 2;

    public Sealing {
        place = place == null || place.isBlank() ? null : place.strip();
        weightKg = weightKg == null ? null : weightKg.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (kind == null) {
            refusals.add(WasteRefusal.KIND_IS_MISSING.at("/kind"));
        }
        if (weightKg == null || weightKg.signum() <= 0 || weightKg.compareTo(HEAVIEST) > 0) {
            refusals.add(WasteRefusal.WEIGHT_IS_IMPLAUSIBLE.at("/weight", HEAVIEST.toPlainString()));
        }
        if (place != null && place.length() > LONGEST_PLACE) {
            refusals.add(WasteRefusal.TEXT_IS_TOO_LONG.at("/place", LONGEST_PLACE));
        }
        if (sealedAt != null && sealedAt.isAfter(now)) {
            refusals.add(PlatformRefusal.TIME_IN_THE_FUTURE.at("/sealedAt", sealedAt));
        }
        return refusals;
    }
}
