package lazaret.clearance.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.clearance.ClearanceRefusal;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.RefusalException;

/**
 * Records what was measured and asked at a bedside. The same twice is no fault; another of the moment is refused. Signs
 * of a severe case are told on at once.
 */
@Stateless
public class RecordReading {
    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Readings readings;

    @Inject
    private SevereReadings severeReadings;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @throws RefusalException NO_SUCH_PERSON, READING_IS_RECORDED, or everything that is wrong at once
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void record(String personNumber, HealthCheck check) {
        Person person = people.lock(personNumber);
        reach.require(person);
        RefusalException.throwIfAny(
                check.refusals(clock.instant(), person.birthDate().orElse(null)));
        Optional<HealthReading> known = readings.of(person.id(), check.at());
        if (known.isEmpty()) {
            readings.add(new HealthReading(person.id(), check, caller.username()));
            audit.record(
                    "clearance.recordReading", personNumber, null, check.at().toString());
            severeReadings.tell(List.of(
                    new SevereReadings.Written(person.id(), person.birthDate().orElse(null), check)));
        } else if (!known.get().check().saysTheSameAs(check)) {
            throw ClearanceRefusal.READING_IS_RECORDED.at("/at", check.at()).asException();
        }
    }
}
