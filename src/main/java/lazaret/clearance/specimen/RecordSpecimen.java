package lazaret.clearance.specimen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.RefusalException;

/** Records a swab at the moment it is taken, in the tube that waits for it where there is one; its result follows. */
@Stateless
public class RecordSpecimen {
    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Specimens specimens;

    @Inject
    private Tubes tubes;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @return the number of the specimen
     * @throws RefusalException with everything that is wrong at once; NO_SUCH_PERSON; SPECIMEN_IS_RECORDED
     */
    @RolesAllowed(Roles.CLINICIAN)
    public String record(String personNumber, Sampling sampling) {
        Person person = people.lock(personNumber);
        reach.require(person);
        RefusalException.throwIfAny(
                sampling.refusals(clock.instant(), person.birthDate().orElse(null)));
        Specimen specimen = Specimen.taken(person.id(), sampling, caller.username())
                .in(tubes.emptyOne(person.id(), sampling.sampledAt()));
        specimens.add(specimen);
        audit.record("clearance.recordSpecimen", specimen.number(), null, personNumber);
        return specimen.number();
    }
}
