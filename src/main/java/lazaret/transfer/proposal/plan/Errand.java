package lazaret.transfer.proposal.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;

/** A ride that some vehicle may get, or none. */
@PlanningEntity
public class Errand {
    @PlanningId
    private String number;

    private Ride ride;

    @InverseRelationShadowVariable(sourceVariableName = "errands")
    private Vehicle vehicle;

    Errand() {}

    public Errand(Ride ride) {
        number = ride.transfer();
        this.ride = ride;
    }

    public Ride ride() {
        return ride;
    }

    /** Null while none has it. */
    public Vehicle vehicle() {
        return vehicle;
    }

    @Override
    public String toString() {
        return number;
    }
}
