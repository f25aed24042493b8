package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/**
 * Puts right what the register says of somebody beside the paper: a name heard wrongly in the rush, another telephone, a
 * family found out later, a need that decides where somebody may lie. What it said before stays on record.
 */
@Stateless
public class CorrectParticulars {
    private static final int LONGEST_REASON = 500;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param reason may be empty
     * @throws RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY, NOTHING_IS_DIFFERENT, or what is wrong with the values
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public void correct(String number, Particulars right, String reason) {
        String why = reason == null ? "" : reason.strip();
        List<Refusal> refusals = right.refusals();
        Field.REASON.longer(why, LONGEST_REASON).ifPresent(refusals::add);
        RefusalException.throwIfAny(refusals);
        Person person = people.lock(number);
        reach.require(person);
        EarlierParticulars before = new EarlierParticulars(person, why, caller.username());
        List<Field> changed = person.correct(right);
        if (changed.isEmpty()) {
            throw PersonRefusal.NOTHING_IS_DIFFERENT.at("/name").asException();
        }
        people.keep(before);
        people.flush();
        audit.record("person.correctParticulars", person.number(), null, changed.toString());
    }
}
