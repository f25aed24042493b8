package lazaret.stay.bus.web;

import lazaret.stay.bus.Boarding;
import lazaret.stay.bus.Seat;
import lazaret.stay.worklist.ExpectedPerson;

/**
 * One line of the list: who, and how far they are.
 *
 * @param seat what was planned, null without a plan
 * @param refused the sentence why not, null where nothing was refused
 */
public record BusLine(ExpectedPerson who, Seat seat, String refused, String facility) {

    public String number() {
        return who.number();
    }

    /** Lies in the facility. */
    public boolean here() {
        return who.liesIn(facility);
    }

    /** A bed of the facility is held. */
    public boolean held() {
        return who.isExpectedIn(facility);
    }

    public boolean planned() {
        return seat != null && !held() && !here();
    }

    /** Has neither a bed nor a plan. */
    public boolean open() {
        return !here() && !held() && seat == null;
    }

    /** Whether somebody can be checked in at once. */
    public boolean ready() {
        return held() || planned();
    }

    Boarding boarding() {
        return new Boarding(number(), held() ? who.place().stay() : null, held() ? null : seat);
    }
}
