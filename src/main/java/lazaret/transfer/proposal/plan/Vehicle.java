package lazaret.transfer.proposal.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** A vehicle and whom it fetches, one after the other. */
@PlanningEntity
public class Vehicle {
    @PlanningId
    private String plate;

    private Car car;
    private Estimates estimates;

    @PlanningListVariable(allowsUnassignedValues = true)
    private List<Errand> errands = new ArrayList<>();

    Vehicle() {}

    public Vehicle(Car car, Estimates estimates, Errand... errands) {
        plate = car.plate();
        this.car = car;
        this.estimates = estimates;
        this.errands.addAll(List.of(errands));
    }

    public Car car() {
        return car;
    }

    Estimates estimates() {
        return estimates;
    }

    public List<Errand> errands() {
        return errands;
    }

    @Override
    public String toString() {
        return plate + errands;
    }
}
