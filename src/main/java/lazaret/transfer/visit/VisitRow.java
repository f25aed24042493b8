package lazaret.transfer.visit;

import java.time.Instant;

/**
 * A visit of a list.
 *
 * @param name masked
 * @param hospital code of the yellow-code hospital
 * @param home code of the bed at home, kept or lain in; null where the person lies in none
 * @param transfer number of the trip that is under way or was the last; null before one
 * @param keptStay number of the stay whose bed is kept for this visit at this moment; null where none is
 * @param reason why it was called off; null where it was not
 */
public record VisitRow(
        String number,
        String series,
        String person,
        String name,
        Purpose purpose,
        String hospital,
        String hospitalName,
        String home,
        Instant begins,
        Instant ends,
        VisitState state,
        String transfer,
        String keptStay,
        String reason) {

    /** The next trip can be requested: there, or back. */
    public boolean mayBeDriven() {
        return state == VisitState.PLANNED || state == VisitState.FAILED || state == VisitState.THERE;
    }

    public boolean mayBeCalledOff() {
        return state.isToCome();
    }
}
