package lazaret.stay.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.stay.ExceptionKind;
import lazaret.stay.ExpectedPerson;
import lazaret.stay.Placement;
import lazaret.stay.PlacementException;

/** What is entered where somebody gets a bed: who joins, and by whose decision. */
public class PlacementForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean together = true;
    private String carer;
    private String approvedBy;
    private String reason;

    /** Begins anew for somebody. */
    void begin(ExpectedPerson person, String approver, String usualReason) {
        together = !person.dependants().isEmpty();
        carer = null;
        approvedBy = approver;
        reason = together ? usualReason : null;
    }

    /**
     * The person's own placement. A person not to be left alone joins the carer chosen, or lies alone by the decision
     * entered.
     */
    Placement of(ExpectedPerson person, String bed, Instant arrivedAt) {
        if (carer != null) {
            return new Placement(person.number(), null, null, arrivedAt, exception(person.kindOfCare(), carer));
        }
        boolean decided = person.needsCarer() && (approvedBy != null && reason != null);
        return new Placement(
                person.number(), bed, null, arrivedAt, decided ? exception(ExceptionKind.CHILD_ALONE, null) : null);
    }

    /** The placements of those who come along. */
    List<Placement> alongside(ExpectedPerson person, Instant arrivedAt) {
        List<Placement> others = new ArrayList<>();
        if (together) {
            person.dependants()
                    .forEach(other -> others.add(new Placement(
                            other.number(), null, null, arrivedAt, exception(other.kindOfCare(), person.number()))));
        }
        return others;
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

    public String getCarer() {
        return carer;
    }

    public void setCarer(String carer) {
        this.carer = carer;
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
