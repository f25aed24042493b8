package lazaret.transfer.proposal;

import java.time.Instant;
import java.util.List;
import lazaret.transfer.Urgency;

/**
 * A trip as it is proposed.
 *
 * @param turn which trip of its vehicle it is, from 1
 * @param now its vehicle is ready: it may be accepted
 * @param bed null where the way leads home
 * @param lateMinutes beyond the deadline; 0 where it is kept or none is adopted
 */
public record ProposedTrip(
        String transfer,
        String name,
        Urgency urgency,
        String ambulance,
        int turn,
        boolean now,
        String facility,
        String bed,
        Instant departs,
        Instant pickedUp,
        Instant handedOver,
        Instant due,
        long lateMinutes,
        List<Because> reasons) {}
