package lazaret.stay.bus;

import lazaret.stay.placement.Applicant;
import lazaret.stay.worklist.ExpectedPerson;

/** @param household null for whoever belongs to none */
record Passenger(Applicant applicant, String household) {

    static Passenger of(ExpectedPerson person) {
        return new Passenger(person.applicant(), person.householdNumber());
    }

    String number() {
        return applicant.number();
    }
}
