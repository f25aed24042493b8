package lazaret.stay.worklist;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lazaret.clearance.Clearance;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.person.Masking;
import lazaret.stay.DepartureReason;

/**
 * Everybody of a facility by when they may leave, and the requests that wait for a second clinician.
 *
 * @param lines everybody present, in the order of the rooms
 */
public record Leavers(ZoneId zone, Instant at, List<Line> lines, List<Request> requests) {

    /**
     * One person with the verdict of this moment.
     *
     * @param signed a clinician signed, and the departure is not recorded yet
     */
    public record Line(PresentPerson person, Clearance clearance, boolean signed) {
        public List<CriterionCode> lacks() {
            return clearance.unmet().stream().map(Finding::code).toList();
        }

        /** The earliest possible time; null where time alone does not do it. */
        public Instant earliest() {
            return clearance.earliest().orElse(null);
        }
    }

    /**
     * A request that waits.
     *
     * @param override number of the request
     * @param requestedBy user name
     * @param requestedByName what people call that user
     * @param askedOf who was asked in particular; null: any other clinician
     */
    public record Request(
            String override,
            String person,
            String name,
            String room,
            DepartureReason kind,
            String reason,
            String requestedBy,
            String requestedByName,
            Instant requestedAt,
            String askedOf)
            implements Serializable {
        public String maskedName() {
            return Masking.name(name);
        }
    }

    /** Who may leave now. */
    public List<Line> now() {
        return lines.stream().filter(l -> l.clearance().clear()).toList();
    }

    /** Who may leave until tomorrow's end, if what is missing turns out well. */
    public List<Line> tomorrow() {
        Instant end =
                LocalDate.ofInstant(at, zone).plusDays(2).atStartOfDay(zone).toInstant();
        return waiting().stream()
                .filter(l -> l.earliest() != null && l.earliest().isBefore(end))
                .toList();
    }

    /** Everybody else. */
    public List<Line> later() {
        List<Line> tomorrow = tomorrow();
        return waiting().stream().filter(l -> !tomorrow.contains(l)).toList();
    }

    private List<Line> waiting() {
        return lines.stream().filter(l -> !l.clearance().clear()).toList();
    }
}
