package lazaret.clearance.specimen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.RefusalException;

/**
 * Records the swab of one of many on a walk round. The walk has a name, which the list that was worked off carries:
 * saved twice, by a second tap or a repeated call, it takes nobody's swab twice.
 */
@Stateless
public class SampleOnWalk {
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
     * What became of one.
     *
     * @param specimen its number
     * @param before it was recorded on this walk already
     */
    public record Taken(String specimen, boolean before) {}

    /**
     * @param walk what the list is called, at most 64 characters
     * @throws RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY, SPECIMEN_IS_RECORDED, or everything that is wrong at once
     */
    @RolesAllowed(Roles.CLINICIAN)
    public Taken sample(String personNumber, Sampling sampling, String walk) {
        Person person = people.lock(personNumber);
        reach.require(person);
        Optional<Specimen> before = specimens.ofWalk(person.id(), walk);
        if (before.isPresent()) {
            return new Taken(before.get().number(), true);
        }
        RefusalException.throwIfAny(
                sampling.refusals(clock.instant(), person.birthDate().orElse(null)));
        Specimen specimen = Specimen.taken(person.id(), sampling, caller.username())
                .onWalk(walk)
                .in(tubes.emptyOne(person.id(), sampling.sampledAt()));
        specimens.add(specimen);
        audit.record("clearance.recordSpecimen", specimen.number(), null, personNumber);
        return new Taken(specimen.number(), false);
    }
}
