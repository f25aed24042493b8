package lazaret.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lazaret.platform.Refusal;

/**
 * One line of a list of the fleet. Missing values are null; {@link #refusals} says what is wrong.
 *
 * @param line where it stands in its file
 * @param checkedOn the day of the last pressure check; null where there was none
 * @param pascal what was measured that day
 */
public record AmbulanceRow(
        int line, String plate, String station, Boolean negativePressure, LocalDate checkedOn, BigDecimal pascal) {
    private static final int LONGEST_STATION = 100;
    /** Far beyond any vehicle: what lies outside is another unit or a slip of the finger. */
    private static final BigDecimal LARGEST_PASCAL = BigDecimal.valueOf(1_000);

    public AmbulanceRow {
        plate = Plate.normal(plate);
        station = station == null ? "" : station.strip();
    }

    /** Everything that is wrong with these values, each pointing at its field. */
    public List<Refusal> refusals(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (plate.isEmpty()) {
            refusals.add(Field.PLATE.missing());
        } else if (!Plate.isPossible(plate)) {
            refusals.add(TransferRefusal.PLATE_IS_MALFORMED.at("/plate", plate));
        }
        if (station.isEmpty()) {
            refusals.add(Field.STATION.missing());
        } else if (station.length() > LONGEST_STATION) {
            refusals.add(Field.STATION.longerThan(LONGEST_STATION));
        }
        if (negativePressure == null) {
            refusals.add(Field.NEGATIVE_PRESSURE.missing());
        }
        checkRefusals(today, refusals);
        return refusals;
    }

    private void checkRefusals(LocalDate today, List<Refusal> refusals) {
        if ((checkedOn == null) != (pascal == null)) {
            refusals.add(TransferRefusal.CHECK_IS_INCOMPLETE.at(checkedOn == null ? "/checkedOn" : "/pascal"));
        }
        if (checkedOn != null && checkedOn.isAfter(today)) {
            refusals.add(TransferRefusal.CHECK_IS_IN_THE_FUTURE.at("/checkedOn", checkedOn.toString()));
        }
        if (pascal != null && pascal.abs().compareTo(LARGEST_PASCAL) > 0) {
            refusals.add(TransferRefusal.PRESSURE_IS_IMPOSSIBLE.at("/pascal", pascal, LARGEST_PASCAL));
        }
    }

    Optional<PressureCheck> check() {
        return checkedOn == null || pascal == null
                ? Optional.empty()
                : Optional.of(new PressureCheck(checkedOn, pascal));
    }
}
