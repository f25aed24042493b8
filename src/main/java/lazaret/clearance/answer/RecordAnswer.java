package lazaret.clearance.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.clearance.Checks;
import lazaret.clearance.Field;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.RefusalException;

/** Records the answer to a clinical question. The same twice is no fault; of two at one moment the worse one counts. */
@Stateless
public class RecordAnswer {
    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param at when symptoms began, blood or surface was sampled, or somebody looked
     * @throws RefusalException NO_SUCH_PERSON, or everything that is wrong at once
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void record(String personNumber, Instant at, ClinicalAnswer answer) {
        Person person = people.lock(personNumber);
        reach.require(person);
        RefusalException.throwIfAny(new Checks()
                .past(at, Field.AT, clock.instant(), person.birthDate().orElse(null))
                .present(answer, Field.ANSWER)
                .refusals());
        if (answers.add(person.id(), new Answered(at, answer), caller.username())) {
            audit.record("clearance.recordAnswer", personNumber, null, at.toString());
        }
    }
}
