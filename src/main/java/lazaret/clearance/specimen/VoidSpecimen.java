package lazaret.clearance.specimen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.clearance.Checks;
import lazaret.clearance.Field;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.RefusalException;

/** Takes a specimen that was recorded by mistake out of every verdict, with a reason. */
@Stateless
public class VoidSpecimen {
    private static final int LONGEST_REASON = 500;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Specimens specimens;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @throws RefusalException NO_SUCH_SPECIMEN, SPECIMEN_IS_VOID, or what is wrong with the reason
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void discard(String specimenNumber, String reason) {
        Specimen specimen = specimens.lock(specimenNumber);
        Person person = people.find(specimen.personId()).orElseThrow();
        reach.require(person);
        RefusalException.throwIfAny(
                new Checks().text(reason, Field.REASON, LONGEST_REASON).refusals());
        specimen.discard(reason.strip(), caller.username(), clock.instant());
        specimens.flush();
        audit.record("clearance.voidSpecimen", specimenNumber, null, null);
    }
}
