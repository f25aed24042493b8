package lazaret.clearance.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.clearance.Checks;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.Field;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.RefusalException;

/** Takes back a wrong answer, which stays on record with the reason; the right one is recorded anew. */
@Stateless
public class WithdrawAnswer {
    private static final int LONGEST_REASON = 500;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Answers answers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** @throws RefusalException NO_SUCH_PERSON, NO_ANSWER_TO_WITHDRAW, or what is missing */
    @RolesAllowed(Roles.CLINICIAN)
    public void withdraw(String personNumber, Instant at, ClinicalAnswer answer, String reason) {
        Person person = people.lock(personNumber);
        reach.require(person);
        RefusalException.throwIfAny(new Checks()
                .present(at, Field.AT)
                .present(answer, Field.ANSWER)
                .text(reason, Field.REASON, LONGEST_REASON)
                .refusals());
        if (!answers.withdraw(person.id(), new Answered(at, answer), reason.strip(), caller.username())) {
            throw ClearanceRefusal.NO_ANSWER_TO_WITHDRAW.at("/at", at).asException();
        }
        audit.record("clearance.withdrawAnswer", personNumber, null, at.toString());
    }
}
