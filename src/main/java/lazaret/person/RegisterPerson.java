package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/** Takes somebody into the register, under a new number. A person waits nowhere until a bed is reserved. */
@Stateless
public class RegisterPerson {
    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @return the new number
     * @throws RefusalException with everything that is wrong at once
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public String register(Registration data) {
        List<Refusal> refusals = data.refusals(clock.instant());
        if (data.paper() != null && data.paper().type() != null) {
            people.byPaper(data.paper())
                    .map(known -> PersonRefusal.PAPER_IS_REGISTERED.at("/paper/number", known.number()))
                    .ifPresent(refusals::add);
        }
        RefusalException.throwIfAny(refusals);
        Person person = Person.register(data, caller.username());
        people.add(person, null);
        people.flush();
        audit.record("person.register", person.number(), null, data.category().name());
        return person.number();
    }
}
