package lazaret.transfer.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityList;
import lazaret.facility.OperatingState;
import lazaret.person.Person;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.HeldBeds;
import lazaret.stay.placement.Placing;
import lazaret.transfer.Transfer;

/** The facilities that could take somebody whom the destination does not take, by the rules of placement. */
@Stateless
public class ProposeDiversion {
    private static final int MOST_FACILITIES = 1_000;
    private static final int MOST = 5;

    @Inject
    private Logbook logbook;

    @Inject
    private FacilityList facilities;

    @Inject
    private HeldBeds heldBeds;

    @Inject
    private Placing placing;

    @Inject
    private Clock clock;

    /**
     * A facility that could take them.
     *
     * @param beds how many of its beds the rules allow
     * @param sameKind it is of the kind that was chosen at first
     */
    public record Way(String facility, String name, FacilityKind kind, int beds, boolean sameKind) {}

    /** The best five: of the same kind first, then those with the most beds. Nothing is held yet. */
    @RolesAllowed({Roles.DISPATCHER, Roles.CREW})
    public List<Way> propose(String number, String refusing) {
        Transfer transfer = logbook.open(number);
        Person person = logbook.person(transfer);
        Applicant applicant = Applicant.of(person, clock.instant());
        List<FacilityList.Line> all = facilities.page(null, null, "", MOST_FACILITIES);
        FacilityKind chosen = all.stream()
                .filter(line -> line.code().equals(refusing))
                .map(FacilityList.Line::kind)
                .findFirst()
                .orElse(null);
        Stream<FacilityList.Line> others = all.stream()
                .filter(line ->
                        line.state() == OperatingState.OPEN && !line.code().equals(refusing))
                .filter(line ->
                        placing.policy().aboutKind(applicant, line.kind()).isEmpty());
        HeldBeds.Travellers who = new HeldBeds.Travellers(person, logbook.carer(transfer), null, null);
        return others.map(line -> new Way(
                        line.code(),
                        line.name(),
                        line.kind(),
                        heldBeds.suitable(who, line.code()).size(),
                        line.kind() == chosen))
                .filter(way -> way.beds() > 0)
                .sorted(Comparator.comparing((Way way) -> !way.sameKind()).thenComparing(way -> -way.beds()))
                .limit(MOST)
                .toList();
    }
}
