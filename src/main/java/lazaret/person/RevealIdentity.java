package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.access.Roles;

/** Shows name, paper and phone in full, and leaves a line in the audit trail that somebody looked. */
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

    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN})
    public Identity reveal(String number) {
        Person person = people.person(number);
        reach.require(person);
        audit.record("person.reveal", number, null, "");
        return new Identity(person.name(), person.paper(), person.phone(), person.address());
    }
}
