package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/** Says when an exposure really was, or that it never was; what was recorded before stays on record. */
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

    /**
     * @param exposure number of the exposure; null for the one that counts as the last
     * @param real when it was; null where it never was
     * @param cause why it is corrected, for the timeline
     * @throws RefusalException NO_SUCH_PERSON, NO_SUCH_EXPOSURE, EXPOSURE_IS_CORRECTED_ALREADY, or what is wrong
     */
    @RolesAllowed({Roles.CLINICIAN, Roles.FACILITY_MANAGER})
    public void correct(String number, String exposure, Instant real, String cause) {
        String why = cause == null ? "" : cause.strip();
        List<Refusal> refusals = ExposureChecks.time(real, clock.instant());
        refusals.addAll(ExposureChecks.words(why, Field.CAUSE, true));
        if (exposure == null && real == null) {
            refusals.add(Field.AT.missing());
        }
        RefusalException.throwIfAny(refusals);
        Person person = people.lockWithFellows(number, null);
        reach.require(person);
        Optional<Exposure> wrong = wanted(person, exposure);
        if (wrong.isPresent()) {
            person.correct(wrong.get(), real, why, caller.username());
        } else {
            person.expose(real, person.indexCase().orElse(null), why, caller.username());
        }
        people.flush();
        audit.record("person.correctExposure", person.number(), null, real == null ? "withdrawn" : real.toString());
    }

    // None is known where the register had none: then what is said now is the first.
    private static Optional<Exposure> wanted(Person person, String exposure) {
        if (exposure == null) {
            return person.lastExposure();
        }
        Exposure found = person.exposures().stream()
                .filter(e -> e.number().equals(exposure))
                .findFirst()
                .orElseThrow(() ->
                        PersonRefusal.NO_SUCH_EXPOSURE.at("/exposure", exposure).asException());
        if (!person.countedExposures().contains(found)) {
            throw PersonRefusal.EXPOSURE_IS_CORRECTED_ALREADY
                    .at("/exposure", exposure)
                    .asException();
        }
        return Optional.of(found);
    }
}
