package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;

/** Shows name, paper and phone in full, and leaves a line in the audit trail that somebody looked, and why. */
@Stateless
public class RevealIdentity {
    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private AuditTrail audit;

    /** What is masked elsewhere. */
    public record Identity(String name, Paper paper, String phone, String address) {}

    /**
     * @param reason what it is needed for, kept in the audit trail; without names and long numbers
     * @throws lazaret.platform.RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY, REVEAL_NEEDS_A_REASON,
     *     REASON_NAMES_SOMEBODY, VALUE_IS_TOO_LONG (200 characters)
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public Identity reveal(String number, String reason) {
        Person person = people.person(number);
        reach.require(person);
        String why = RevealReason.normal(reason);
        RevealReason.wrongWith(why, person).ifPresent(refusal -> {
            throw refusal.asException();
        });
        audit.record("person.reveal", person.number(), null, why);
        return new Identity(person.name(), person.paper(), person.phone(), person.address());
    }
}
