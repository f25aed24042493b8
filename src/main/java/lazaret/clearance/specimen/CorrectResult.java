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

/** Puts another result in place of a wrong one, which stays on record with the reason. */
@Stateless
public class CorrectResult {
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
     * @throws RefusalException NO_SUCH_SPECIMEN, NO_RESULT_TO_CORRECT, CORRECTION_CHANGES_NOTHING, SPECIMEN_IS_VOID, or
     *     what is wrong
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void correct(String specimenNumber, LabReport report, String reason) {
        Specimen specimen = specimens.lock(specimenNumber);
        Person person = people.find(specimen.personId()).orElseThrow();
        reach.require(person);
        Checks checks = new Checks().text(reason, Field.REASON, LONGEST_REASON);
        checks.refusals().addAll(report.refusals(clock.instant(), specimen.sampledAt()));
        RefusalException.throwIfAny(checks.refusals());
        specimen.correct(report, reason.strip(), caller.username());
        specimens.flush();
        audit.record(
                "clearance.correctResult", specimenNumber, null, report.result().name());
    }
}
