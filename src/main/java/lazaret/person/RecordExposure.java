package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/** Records one more exposure of somebody. The latest by time of those that count starts the clock of a contact. */
@Stateless
public class RecordExposure {
    private static final int LONGEST_CARRIAGE = 80;

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

    /**
     * @param indexCase number of the case somebody was exposed to; null where none is known
     * @param carriage the flight, train and coach, or bus that people shared; null where it was none
     * @param circumstances where and how; may be empty
     * @return the number of the exposure
     * @throws RefusalException NO_SUCH_PERSON, or what is wrong
     */
    @RolesAllowed({Roles.CLINICIAN, Roles.FACILITY_MANAGER})
    public String record(String number, Instant at, String indexCase, String carriage, String circumstances) {
        String words = circumstances == null ? "" : circumstances.strip();
        String link = orNull(indexCase);
        String shared = orNull(carriage);
        List<Refusal> refusals = ExposureChecks.time(at, clock.instant());
        if (at == null) {
            refusals.add(Field.AT.missing());
        }
        refusals.addAll(ExposureChecks.words(words, Field.CAUSE, false));
        if (link != null && link.length() > Registration.LONGEST_CODE) {
            refusals.add(Field.INDEX_CASE.longerThan(Registration.LONGEST_CODE));
        }
        if (shared != null && shared.length() > LONGEST_CARRIAGE) {
            refusals.add(Field.CARRIAGE.longerThan(LONGEST_CARRIAGE));
        }
        RefusalException.throwIfAny(refusals);
        Person person = shared == null ? people.lock(number) : people.lockWithFellows(number, shared);
        reach.require(person);
        Exposure exposure = person.expose(at, link, shared, words, caller.username());
        people.flush();
        audit.record("person.recordExposure", person.number(), null, at.toString());
        return exposure.number();
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
