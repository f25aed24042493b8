package lazaret.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What was measured in the cabin of an ambulance.
 *
 * @param pascal against the air outside, to a tenth; below zero where nothing gets out
 */
public record PressureCheck(LocalDate day, BigDecimal pascal) {

    public PressureCheck {
        pascal = pascal.setScale(1, RoundingMode.HALF_UP);
    }
}
