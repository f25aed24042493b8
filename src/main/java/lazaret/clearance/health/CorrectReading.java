package lazaret.clearance.health;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.clearance.Checks;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.Field;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.RefusalException;

/** Puts another reading of the same moment in place of a wrong one, which stays on record with the reason. */
@Stateless
public class CorrectReading {
    private static final int LONGEST_REASON = 500;

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
     * @throws RefusalException NO_SUCH_PERSON, NO_READING_TO_CORRECT, CORRECTION_CHANGES_NOTHING, or what is wrong
     */
    @RolesAllowed(Roles.CLINICIAN)
    public void correct(String personNumber, HealthCheck check, String reason) {
        Person person = people.lock(personNumber);
        reach.require(person);
        Checks checks = new Checks().text(reason, Field.REASON, LONGEST_REASON);
        checks.refusals()
                .addAll(check.refusals(clock.instant(), person.birthDate().orElse(null)));
        RefusalException.throwIfAny(checks.refusals());
        HealthReading wrong = readings.of(person.id(), check.at())
                .orElseThrow(() -> ClearanceRefusal.NO_READING_TO_CORRECT
                        .at("/at", check.at())
                        .asException());
        readings.add(wrong.correctedTo(check, reason.strip(), caller.username()));
        audit.record("clearance.correctReading", personNumber, null, check.at().toString());
        SevereReadings.Written corrected = written(person, check);
        if (!corrected.signs().equals(written(person, wrong.check()).signs())) {
            severeReadings.tell(List.of(corrected));
        }
    }

    private static SevereReadings.Written written(Person person, HealthCheck check) {
        return new SevereReadings.Written(person.id(), person.birthDate().orElse(null), check);
    }
}
