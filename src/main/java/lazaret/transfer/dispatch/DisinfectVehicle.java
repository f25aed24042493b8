package lazaret.transfer.dispatch;

import static lazaret.hygiene.HygieneRefusal.CONTACT_TIME_IS_IMPOSSIBLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lazaret.access.Roles;
import lazaret.transfer.Transfer;

/** Somebody has disinfected the vehicle after its trip; it takes nobody until another person verifies it (hard rule 4). */
@Stateless
public class DisinfectVehicle {
    private static final int LONGEST_CONTACT = 24 * 60;

    @Inject
    private Logbook logbook;

    /**
     * Records it.
     *
     * @param agent what was used; null where nobody said
     * @param contactMinutes how long it stood, 1 to 1440 minutes; null where nobody said
     */
    @RolesAllowed({Roles.CREW, Roles.HYGIENE, Roles.DISPATCHER})
    public Standing disinfect(String number, String agent, Integer contactMinutes, StepReport report) {
        if (contactMinutes != null && (contactMinutes < 1 || contactMinutes > LONGEST_CONTACT)) {
            throw CONTACT_TIME_IS_IMPOSSIBLE
                    .at("/contactMinutes", LONGEST_CONTACT)
                    .asException();
        }
        Logbook.requireShort("/agent", agent);
        Transfer transfer = logbook.open(number);
        transfer.disinfectVehicle(agent, contactMinutes, logbook.entry(report));
        return logbook.close(transfer, "transfer.disinfect-vehicle");
    }
}
