package lazaret.transfer.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.stay.Stamp;
import lazaret.transfer.Destination;
import lazaret.transfer.Transfer;
import lazaret.transfer.Wish;

/** Somebody asks that a person in reach is brought to a bed, to a facility or home. Nothing is held yet. */
@Stateless
public class RequestTransfer {
    @Inject
    private Requesting requesting;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Requests it.
     *
     * @param at when it was asked for; null: now
     * @throws lazaret.platform.RefusalException PERSON_HAS_A_TRANSFER, DESTINATION_IS_MISSING, ALREADY_IN_THE_FACILITY, or
     *     what forbids this kind of facility to the person
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public Standing request(Wish wish, Destination to, Instant at) {
        Person person = people.lock(wish.person());
        reach.require(person);
        Instant now = clock.instant();
        Stamp stamp = Stamp.past(at == null ? now : at, now, caller.username(), "/at");
        Transfer transfer = requesting.request(person, wish, to, stamp);
        return new Standing(transfer.number(), transfer.state(), null, null);
    }
}
