package lazaret.stay.gate;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.person.Category;
import lazaret.person.Masking;
import lazaret.stay.DepartureReason;

/**
 * Who leaves a facility today: those who are signed off and wait for the bus, and those who are gone; by the district they
 * go home to.
 *
 * @param lines by district, those without one last, then in the order of the rooms
 */
public record Leaving(ZoneId zone, LocalDate day, List<Line> lines) {

    /**
     * One person.
     *
     * @param name masked for whoever needs no names
     * @param district where the person goes, empty where the register does not know; likewise {@code address}
     * @param leavesAt as it was said at the signature; null where nobody said
     * @param signedBy user name; null of somebody who left without a signature of its own
     * @param sample the specimen since the signature that speaks against it; null if none
     * @param lacks criteria that are not met any more
     * @param departedAt null of somebody who waits
     * @param movedFrom number of the room before, of somebody who was moved after the signature; else null
     */
    public record Line(
            String stay,
            String number,
            String name,
            Category category,
            String unit,
            String room,
            String district,
            String address,
            Instant leavesAt,
            Instant signedAt,
            String signedBy,
            String policy,
            String sample,
            List<CriterionCode> lacks,
            Instant departedAt,
            DepartureReason reason,
            String certificate,
            String movedFrom)
            implements Serializable {

        public String maskedName() {
            return Masking.name(name);
        }

        public boolean isGone() {
            return departedAt != null;
        }

        /** The signature counts no more. */
        public boolean isVoid() {
            return !isGone() && (sample != null || !lacks.isEmpty());
        }

        /** Waits for nothing but the door. */
        public boolean isReady() {
            return !isGone() && !isVoid();
        }
    }

    public long gone() {
        return lines.stream().filter(Line::isGone).count();
    }

    public long ready() {
        return lines.stream().filter(Line::isReady).count();
    }

    public long voided() {
        return lines.stream().filter(Line::isVoid).count();
    }
}
