package lazaret.transfer.board;

import java.time.Instant;
import lazaret.facility.FacilityKind;
import lazaret.person.Category;
import lazaret.transfer.Cause;
import lazaret.transfer.TransferState;
import lazaret.transfer.Urgency;

/**
 * A transfer of a list.
 *
 * @param name masked
 * @param age whole years; null where the birth date is unknown
 * @param paperTail the end of the paper's number, by which a crew compares it
 * @param carer masked name of whoever rides along; null without one
 * @param fromFacility where the person lies; null where somebody is fetched at an address
 * @param fromRoom room there, null at an address
 * @param toFacility where it leads; null where it leads home or nothing is chosen yet
 * @param toKind what kind of facility it has to be; null where one is named
 * @param held a bed waits
 * @param since of the state that it is in
 * @param due until when the person has to be there; null where no number is adopted
 */
public record TransferRow(
        String number,
        TransferState state,
        String person,
        String name,
        String sex,
        Integer age,
        String paperTail,
        Category category,
        Urgency urgency,
        Cause cause,
        String carer,
        String fromFacility,
        String fromFacilityName,
        String fromRoom,
        String fromAddress,
        String toFacility,
        String toFacilityName,
        String toRoom,
        String toBed,
        FacilityKind toKind,
        boolean toHome,
        boolean held,
        String ambulance,
        boolean vehicleBusy,
        boolean vehicleDisinfected,
        String disinfectedBy,
        String needs,
        Instant requestedAt,
        Instant since,
        Instant due) {

    /** Still not there, and the time is over. */
    public boolean overdueAt(Instant now) {
        return due != null && now.isAfter(due) && (state.isUnderWay() || state == TransferState.REQUESTED);
    }
}
