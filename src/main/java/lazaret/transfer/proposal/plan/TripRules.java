package lazaret.transfer.proposal.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How plans are compared. Hard: domain.md §2 rules 4 and 5, the end of the shift and what the vehicle carries. Medium: how
 * many are fetched at all, the urgent counting more. Soft: minutes beyond the deadlines, minutes of waiting, minutes on the
 * road. The weights are of this product; no source gives one.
 */
public class TripRules implements ConstraintProvider {
    private static final HardMediumSoftLongScore HARD = HardMediumSoftLongScore.ONE_HARD;
    private static final HardMediumSoftLongScore MEDIUM = HardMediumSoftLongScore.ONE_MEDIUM;
    private static final HardMediumSoftLongScore SOFT = HardMediumSoftLongScore.ONE_SOFT;

    /** A minute beyond a deadline counts like so many minutes of waiting. */
    private static final int DEADLINE = 10;
    /** To ask a crew what it carries costs about a phone call. */
    private static final int CALL = 10;

    // One object for all rules, so that a route is computed once for all of them.
    private static final Function<Vehicle, Route> ROUTE = Route::of;

    /** An emergency counts like sixteen who can wait, an urgent one like four. */
    static long weight(Ride ride) {
        return switch (ride.urgency()) {
            case ROUTINE -> 1;
            case URGENT -> 4;
            case EMERGENCY -> 16;
        };
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            negativePressure(factory),
            checkCounts(factory),
            shiftEnds(factory),
            equipment(factory),
            everybodyIsFetched(factory),
            deadline(factory),
            waiting(factory),
            driving(factory),
            uncertainEquipment(factory)
        };
    }

    Constraint negativePressure(ConstraintFactory factory) {
        return each(factory, HARD, Route::tripsWithoutPressure, Rule.NEGATIVE_PRESSURE);
    }

    Constraint checkCounts(ConstraintFactory factory) {
        return each(factory, HARD, Route::tripsWithoutCheck, Rule.CHECK_COUNTS);
    }

    Constraint shiftEnds(ConstraintFactory factory) {
        return each(factory, HARD, Route::minutesAfterTheShift, Rule.SHIFT_ENDS);
    }

    Constraint equipment(ConstraintFactory factory) {
        return each(factory, HARD, Route::missingEquipment, Rule.EQUIPMENT);
    }

    Constraint everybodyIsFetched(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Errand.class)
                .filter(errand -> errand.vehicle() == null)
                .penalizeLong(MEDIUM, errand -> weight(errand.ride()))
                .asConstraint(Rule.EVERYBODY_IS_FETCHED.name());
    }

    Constraint deadline(ConstraintFactory factory) {
        return each(factory, SOFT, route -> DEADLINE * route.lateness(), Rule.DEADLINE);
    }

    Constraint waiting(ConstraintFactory factory) {
        return each(factory, SOFT, Route::waiting, Rule.WAITING);
    }

    Constraint driving(ConstraintFactory factory) {
        return each(factory, SOFT, Route::driving, Rule.DRIVING);
    }

    Constraint uncertainEquipment(ConstraintFactory factory) {
        return each(factory, SOFT, route -> CALL * route.tripsWithUncertainEquipment(), Rule.UNCERTAIN_EQUIPMENT);
    }

    private static Constraint each(
            ConstraintFactory factory, HardMediumSoftLongScore weight, ToLongFunction<Route> cost, Rule rule) {
        return factory.forEach(Vehicle.class)
                .map(ROUTE)
                .filter(route -> cost.applyAsLong(route) > 0)
                .penalizeLong(weight, cost::applyAsLong)
                .asConstraint(rule.name());
    }
}
