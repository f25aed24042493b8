package lazaret.stay.change;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lazaret.facility.FacilityKind;
import lazaret.person.Category;
import lazaret.person.Masking;

/**
 * Infected people in sites of contacts who wait for their ambulance, and secondary contacts whose linked contact turned
 * positive.
 *
 * @param waiting overdue ones first, then as the time runs out, those without a limit last
 */
public record Positives(Instant at, List<Waiting> waiting, List<Linked> linked) {

    /**
     * Somebody who must not stay.
     *
     * @param name masked for whoever needs no names; likewise of {@link Linked}
     * @param since when it was known here
     * @param specimen the positive one, where no panel has spoken yet; else null
     * @param deadline null where the policy gives no limit
     * @param transfer number and state of the transfer that was asked for; null if none
     */
    public record Waiting(
            String stay,
            String number,
            String name,
            Category category,
            String facility,
            String facilityName,
            FacilityKind kind,
            String zone,
            String unit,
            String room,
            Instant since,
            String specimen,
            Instant deadline,
            String transfer)
            implements Serializable {
        public String maskedName() {
            return Masking.name(name);
        }

        public boolean isOverdue(Instant now) {
            return deadline != null && deadline.isBefore(now);
        }
    }

    /**
     * A secondary contact to be raised to a close one.
     *
     * @param cause number of the linked contact who turned positive
     * @param positiveAt when the linked contact was sampled, or was found infected
     */
    public record Linked(String number, String name, String facility, String room, String cause, Instant positiveAt)
            implements Serializable {
        public String maskedName() {
            return Masking.name(name);
        }
    }

    public long overdue() {
        return waiting.stream().filter(w -> w.isOverdue(at)).count();
    }
}
