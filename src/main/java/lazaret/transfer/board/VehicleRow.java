package lazaret.transfer.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import lazaret.transfer.Ambulance.Unfit;
import lazaret.transfer.Equipment;

/**
 * A vehicle of the fleet and what it does.
 *
 * @param unfit why it is out of service, or that it failed on its trip; null otherwise
 * @param pascal last measured against the air outside; null where it never was
 * @param transfer number of the transfer that it is on; null without one
 * @param since of what it does now; null where it is ready
 * @param crew who drives it now; empty where nobody does
 * @param equipment what it carries; null where nobody recorded it
 */
public record VehicleRow(
        String plate,
        String station,
        VehicleState state,
        Unfit unfit,
        BigDecimal pascal,
        LocalDate checkedOn,
        String transfer,
        Instant since,
        String crew,
        Set<Equipment> equipment) {}
