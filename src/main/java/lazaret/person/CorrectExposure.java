package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/** Records another last exposure, which counts from now on; the earlier ones stay on record. */
@Stateless
public class CorrectExposure {
    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** @param cause why it is another now, for the timeline */
    @RolesAllowed({Roles.CLINICIAN, Roles.FACILITY_MANAGER})
    public void correct(String number, Instant at, String cause) {
        String why = cause == null ? "" : cause.strip();
        RefusalException.throwIfAny(refusals(at, why));
        Person person = people.lock(number);
        reach.require(person);
        person.correctExposure(at, why, caller.username());
        people.flush();
        audit.record("person.correctExposure", number, null, at.toString());
    }

    private List<Refusal> refusals(Instant at, String why) {
        List<Refusal> refusals = new ArrayList<>();
        if (at == null) {
            refusals.add(Field.AT.missing());
        } else if (at.isAfter(clock.instant())) {
            refusals.add(PlatformRefusal.TIME_IN_THE_FUTURE.at("/at", at));
        }
        if (why.isEmpty()) {
            refusals.add(Field.CAUSE.missing());
        } else if (why.length() > 500) {
            refusals.add(Field.CAUSE.longerThan(500));
        }
        return refusals;
    }
}
