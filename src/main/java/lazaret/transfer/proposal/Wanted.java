package lazaret.transfer.proposal;

import java.util.Set;
import lazaret.stay.placement.Applicant;
import lazaret.transfer.Equipment;
import lazaret.transfer.board.TransferRow;

/**
 * An open request with what a placement asks about those who travel.
 *
 * @param carer null without one
 * @param asked what was asked of the vehicle
 * @param reservedBed a bed that somebody holds for the person already; null without one
 */
record Wanted(
        TransferRow row,
        Applicant person,
        Applicant carer,
        String reservedBed,
        String reservedFacility,
        Set<Equipment> asked) {

    String number() {
        return row.number();
    }

    Set<Equipment> equipment() {
        return Equipment.needed(asked, carer != null, person.needs());
    }

    /** The bed held already, where it lies at the destination. */
    boolean isAwaited() {
        return reservedBed != null
                && !row.toHome()
                && (row.toBed() == null || row.toBed().equals(reservedBed))
                && (row.toFacility() == null || row.toFacility().equals(reservedFacility));
    }
}
