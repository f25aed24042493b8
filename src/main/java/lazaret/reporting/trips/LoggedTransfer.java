package lazaret.reporting.trips;

import java.time.Duration;
import java.time.Instant;
import lazaret.facility.FacilityKind;
import lazaret.person.Category;
import lazaret.transfer.Cause;
import lazaret.transfer.Urgency;

/**
 * A transfer as the log of its day tells it.
 *
 * @param name masked; empty for readers whose work needs no names
 * @param category at the request; the limit hangs on it
 * @param pickedUpAt null where nobody was picked up
 * @param handedOverAt null unless the person is there
 * @param abortedAt null unless nothing came of it
 * @param due until when the person had to be there; null where no number was adopted
 */
public record LoggedTransfer(
        String number,
        String name,
        Category category,
        Urgency urgency,
        Cause cause,
        String carer,
        Place from,
        Place to,
        String ambulance,
        Instant requestedAt,
        Instant pickedUpAt,
        Instant handedOverAt,
        Instant abortedAt,
        String reason,
        Instant due) {

    /**
     * One end of the way.
     *
     * @param facility null at home and where nothing is chosen yet
     * @param room null where no room is known
     * @param address where somebody is fetched who lies in no bed; null otherwise
     * @param kind what kind of facility it has to be; null where one is named
     */
    public record Place(
            String facility, String facilityName, String room, String address, FacilityKind kind, boolean home) {}

    /** What became of a request. Each has exactly one. */
    public enum Outcome {
        DONE,
        ABORTED,
        OPEN
    }

    /** How it stands with the limit. Each transfer has exactly one of these. */
    public enum Limit {
        KEPT,
        MISSED,
        RUNNING,
        /** Nothing came of the transfer: there is nothing to measure. */
        ABORTED,
        NONE
    }

    public Outcome outcome() {
        if (handedOverAt != null) {
            return Outcome.DONE;
        }
        return abortedAt != null ? Outcome.ABORTED : Outcome.OPEN;
    }

    /** @param now until when the log knows what happened */
    public Limit limit(Instant now) {
        if (due == null) {
            return Limit.NONE;
        }
        return switch (outcome()) {
            case DONE -> handedOverAt.isAfter(due) ? Limit.MISSED : Limit.KEPT;
            case ABORTED -> Limit.ABORTED;
            case OPEN -> now.isAfter(due) ? Limit.MISSED : Limit.RUNNING;
        };
    }

    /** By how much the limit is over; of a running one so far. Zero where it is not. */
    public Duration late(Instant now) {
        return limit(now) == Limit.MISSED
                ? Duration.between(due, handedOverAt == null ? now : handedOverAt)
                : Duration.ZERO;
    }
}
