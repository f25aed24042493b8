package lazaret.transfer.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.facility.Stock;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.stay.Stays;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.PlacementPolicy;
import lazaret.stay.placement.Placing;
import lazaret.transfer.Transfers;

/** Says whether somebody lies where the rules forbid it by now, and which kind of facility it has to be instead. */
@Stateless
public class OfferTransfer {
    /** The lightest first: a field hospital wherever the rules allow it. */
    private static final List<FacilityKind> KINDS = List.of(
            FacilityKind.QUARANTINE_HOTEL,
            FacilityKind.FIELD_HOSPITAL,
            FacilityKind.DESIGNATED_HOSPITAL,
            FacilityKind.YELLOW_CODE_HOSPITAL);

    @Inject
    private People people;

    @Inject
    private Stays stays;

    @Inject
    private Stock stock;

    @Inject
    private Placing placing;

    @Inject
    private Transfers transfers;

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    /**
     * What is to be offered on the page of a person.
     *
     * @param open number of the transfer that is under way already; null without one
     * @param kind what kind of facility it has to be; null where nothing is wrong
     * @param lightest the lightest kind that the rules allow, wherever the person is now; null where they allow none
     */
    public record Offer(String open, FacilityKind kind, FacilityKind lightest) {}

    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public Offer of(String number) {
        Person person = people.person(number);
        reach.require(person);
        return new Offer(
                transfers.openOf(person).map(t -> t.number()).orElse(null),
                wrongPlace(person).orElse(null),
                suitable(placing.policy(), Applicant.of(person, clock.instant()))
                        .findFirst()
                        .orElse(null));
    }

    private Optional<FacilityKind> wrongPlace(Person person) {
        Instant now = clock.instant();
        Applicant applicant = Applicant.of(person, now);
        PlacementPolicy policy = placing.policy();
        return stays.presentOf(person)
                .filter(stay -> !stay.isCarer())
                .map(stay -> stock.facility(stay.facilityCode()).kind())
                .filter(kind -> policy.aboutKind(applicant, kind).isPresent())
                .flatMap(kind -> suitable(policy, applicant).findFirst());
    }

    static Stream<FacilityKind> suitable(PlacementPolicy policy, Applicant applicant) {
        return KINDS.stream().filter(kind -> policy.aboutKind(applicant, kind).isEmpty());
    }
}
