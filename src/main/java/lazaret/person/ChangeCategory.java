package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.RefusalException;

/**
 * Records what somebody turned out to be, the panel's diagnosis included. Never refused because of where the person
 * lies: a contact who turns positive stays in the room as a breach with a deadline (domain.md §2 rule 3).
 */
@Stateless
public class ChangeCategory {
    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @RolesAllowed(Roles.CLINICIAN)
    public void change(String number, Diagnosis diagnosis) {
        RefusalException.throwIfAny(diagnosis.refusals(clock.instant()));
        Person person = people.lock(number);
        reach.require(person);
        person.diagnose(diagnosis, caller.username());
        people.flush();
        audit.record(
                "person.changeCategory",
                number,
                null,
                diagnosis.category() + (diagnosis.clinicalType() == null ? "" : " " + diagnosis.clinicalType()));
    }
}
