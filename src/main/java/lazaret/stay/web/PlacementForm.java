package lazaret.stay.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lazaret.stay.ExceptionKind;
import lazaret.stay.Placement;
import lazaret.stay.PlacementException;
import lazaret.stay.worklist.ExpectedPerson;

/** What is entered where somebody gets a bed: who shares the room, and by whose decision. */
public class PlacementForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean together;
    private String companion;
    private String approvedBy;
    private String reason;

    /** Begins anew for somebody. */
    void begin(ExpectedPerson person, String approver, String usualReason) {
        together = !person.dependants().isEmpty();
        companion = null;
        approvedBy = approver;
        reason = together ? usualReason : null;
    }

    /**
     * The person's own placement: into the room of the companion chosen, else into the bed; somebody not to be left
     * alone lies there by the decision entered.
     */
    Placement of(ExpectedPerson person, String bed, Instant arrivedAt) {
        if (companion != null) {
            return new Placement(person.number(), null, null, arrivedAt, exception(person.kindOfSharing(), companion));
        }
        boolean decided = person.needsCarer() && reason != null;
        PlacementException alone = decided ? exception(ExceptionKind.CHILD_ALONE, null) : null;
        return new Placement(person.number(), bed, null, arrivedAt, alone);
    }

    /** The placements of those who come along. */
    List<Placement> alongside(ExpectedPerson person, Instant arrivedAt) {
        if (!together) {
            return List.of();
        }
        return person.dependants().stream()
                .map(other -> new Placement(
                        other.number(), null, null, arrivedAt, exception(other.kindOfSharing(), person.number())))
                .toList();
    }

    private PlacementException exception(ExceptionKind kind, String other) {
        return new PlacementException(kind, other, approvedBy, reason);
    }

    public boolean isTogether() {
        return together;
    }

    public void setTogether(boolean together) {
        this.together = together;
    }

    public String getCompanion() {
        return companion;
    }

    public void setCompanion(String companion) {
        this.companion = companion;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
