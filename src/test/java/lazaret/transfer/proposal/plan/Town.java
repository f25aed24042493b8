package lazaret.transfer.proposal.plan;

import java.util.Set;
import lazaret.transfer.Equipment;
import lazaret.transfer.Urgency;

/** A town along one road, in which a kilometre takes a minute and nothing else takes any time. */
final class Town {
    static final Estimates ROAD = new Estimates(60, 1, 0, 25, 0, 0, 0);
    /** The same with an hour of cleaning, five minutes at each door. */
    static final Estimates SLOW = new Estimates(60, 1, 0, 25, 5, 5, 60);

    private static final double DEGREES_A_KILOMETRE = 180 / (Math.PI * 6371);

    private Town() {}

    /** Rounded up, a way between two whole kilometres takes as many minutes. */
    static Place at(double kilometre) {
        return new Place("km " + kilometre, 0.0, (kilometre - Math.signum(kilometre) * 1e-7) * DEGREES_A_KILOMETRE);
    }

    static Car car(String plate, double kilometre) {
        return new Car(plate, at(kilometre), 0, null, null, true, Set.of());
    }

    static Ride ride(String transfer, double from, double to) {
        return ride(transfer, from, to, Urgency.ROUTINE, null);
    }

    static Ride ride(String transfer, double from, double to, Urgency urgency, Long due) {
        return new Ride(transfer, at(from), at(to), urgency, -30, due, Set.of());
    }

    static Ride needing(String transfer, Equipment... needs) {
        return new Ride(transfer, at(0), at(10), Urgency.ROUTINE, 0, null, Set.of(needs));
    }
}
