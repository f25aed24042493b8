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

/** Records what the laboratory answered. The same answer twice is no fault; another one is refused. */
@Stateless
public class RecordResult {
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
     * @throws RefusalException NO_SUCH_SPECIMEN, RESULT_IS_RECORDED, SPECIMEN_IS_VOID, or everything that is wrong with the report
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void record(String specimenNumber, LabReport report) {
        Specimen specimen = specimens.lock(specimenNumber);
        Person person = people.find(specimen.personId()).orElseThrow();
        reach.require(person);
        RefusalException.throwIfAny(report.refusals(clock.instant(), specimen.sampledAt()));
        if (specimen.answer(report, caller.username())) {
            specimens.flush();
            audit.record(
                    "clearance.recordResult",
                    specimenNumber,
                    null,
                    report.result().name());
        }
    }
}
