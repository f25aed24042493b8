package lazaret.stay.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.clearance.specimen.Tubes;
import lazaret.facility.Stock;

/**
 * Gives tubes to people of one facility for today and says what stands on their labels, in the order in which one walks
 * past the rooms. Printed again, the labels are the same until the tube is filled.
 */
@Stateless
public class LabelTubes {
    @Inject
    private Stock stock;

    @Inject
    private PresentPeople present;

    @Inject
    private Tubes tubes;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param numbers of people; who does not lie in the facility gets none
     * @throws lazaret.platform.RefusalException NOT_FOUND, NOT_YOUR_FACILITY
     */
    @RolesAllowed(Roles.CLINICIAN)
    public List<TubeLabel> label(String facility, Collection<String> numbers) {
        ZoneId zone = stock.facility(facility).zone();
        scope.require(facility);
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, zone);
        Set<String> wanted = Set.copyOf(numbers);
        List<PresentPerson> walk = present.in(facility, "", now).stream()
                .filter(person -> wanted.contains(person.number()))
                .toList();
        Map<Long, String> labelled =
                tubes.label(walk.stream().map(PresentPerson::id).toList(), day, zone, now, caller.username());
        audit.record("clearance.labelTubes", facility, facility, String.valueOf(walk.size()));
        return walk.stream()
                .map(p -> new TubeLabel(labelled.get(p.id()), p.place(), p.maskedName(), day))
                .toList();
    }
}
