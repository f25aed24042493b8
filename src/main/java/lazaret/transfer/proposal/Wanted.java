package lazaret.transfer.proposal;

import java.util.EnumSet;
import java.util.Set;
import lazaret.person.Need;
import lazaret.stay.placement.Applicant;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.proposal.plan.Equipment;

/**
 * An open request with what a placement asks about those who travel.
 *
 * @param carer null without one
 * @param reservedBed a bed that somebody holds for the person already; null without one
 */
record Wanted(TransferRow row, Applicant person, Applicant carer, String reservedBed, String reservedFacility) {

    String number() {
        return row.number();
    }

    Set<Equipment> equipment() {
        return person.needs().contains(Need.WHEELCHAIR)
                ? EnumSet.of(Equipment.WHEELCHAIR)
                : EnumSet.noneOf(Equipment.class);
    }

    /** The bed held already, where it lies at the destination. */
    boolean isAwaited() {
        return reservedBed != null
                && !row.toHome()
                && (row.toBed() == null || row.toBed().equals(reservedBed))
                && (row.toFacility() == null || row.toFacility().equals(reservedFacility));
    }
}
