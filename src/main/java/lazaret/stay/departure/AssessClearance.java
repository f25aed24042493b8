package lazaret.stay.departure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import lazaret.access.Roles;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;

/** May this person leave, and if not, what lacks and when at the earliest. Judged anew every time. */
@Stateless
public class AssessClearance {
    @Inject
    private People people;

    @Inject
    private Departing departing;

    @Inject
    private Reach reach;

    /** @throws lazaret.platform.RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.CLINICIAN, Roles.FACILITY_MANAGER})
    public ClearanceAnswer assess(String number, Instant at) {
        Person person = people.person(number);
        reach.require(person);
        return new ClearanceAnswer(person.number(), departing.verdict(person, at));
    }
}
