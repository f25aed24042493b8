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
    private Lookalikes lookalikes;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param different who was looked at and is somebody else
     * @return the new number
     * @throws RefusalException with everything that is wrong at once; PAPER_IS_REGISTERED, POSSIBLE_DUPLICATE
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public String register(Registration data, KnownToDiffer different) {
        List<Refusal> refusals = data.refusals(clock.instant());
        duplicates(data, different, refusals);
        RefusalException.throwIfAny(refusals);
        Person person = Person.register(data, caller.username());
        people.add(person, null);
        people.flush();
        audit.record("person.register", person.number(), null, data.category().name());
        return person.number();
    }

    private void duplicates(Registration data, KnownToDiffer different, List<Refusal> refusals) {
        lookalikes.takeTurns(data.phone(), data.birthDate());
        List<Lookalike> same = lookalikes.of(data.paper(), data.phone(), data.birthDate());
        same.stream()
                .filter(one -> one.likeness() == Likeness.PAPER)
                .map(one -> PersonRefusal.PAPER_IS_REGISTERED.at(
                        "/paper/number", one.who().number()))
                .forEach(refusals::add);
        List<String> undecided = different.undecided(same);
        if (!undecided.isEmpty()) {
            refusals.add(PersonRefusal.POSSIBLE_DUPLICATE.at("/phone", String.join(", ", undecided)));
        }
    }
}
