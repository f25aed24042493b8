package lazaret.stay.worklist;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody left behind: a room where the room is for one party, a bed space where it is shared.
 *
 * @param subject room code or bed code, as the disinfection is recorded for
 * @param bed a bed of it, by whose code the disinfection is called
 * @param beds how many beds of it wait
 * @param leftAt the last departure
 * @param occupied somebody is still inside, so it cannot be disinfected yet
 * @param disinfection number of the record that waits for its verification; null before
 * @param doneBy user name of whoever disinfected
 * @param doneByName what people call that user
 */
public record LeftRoom(
        String subject,
        String bed,
        String unit,
        String room,
        int beds,
        Instant leftAt,
        boolean occupied,
        String disinfection,
        Instant finishedAt,
        String agent,
        Integer contactMinutes,
        String doneBy,
        String doneByName)
        implements Serializable {

    public boolean isDisinfected() {
        return disinfection != null;
    }

    /** The bed space alone, not the room. */
    public boolean isBedSpace() {
        return subject.equals(bed);
    }
}
