package lazaret.stay.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Stock;
import lazaret.person.People;
import lazaret.platform.Refusal;
import lazaret.stay.ExceptionKind;

/** The best beds of a facility for somebody, with the reasons, and why the others are refused. */
@Stateless
public class ProposeBeds {
    private static final int EXAMPLES = 5;

    @Inject
    private People people;

    @Inject
    private Stock stock;

    @Inject
    private Spots spots;

    @Inject
    private Placing placing;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /**
     * Asks every bed of the facility. A child who needs a carer is asked as if a guardian had decided; the screen then
     * asks for that decision.
     *
     * @param alongside numbers of those who shall share the room on extra beds
     * @param most how many of the best
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public Proposal propose(String number, List<String> alongside, String facility, int most) {
        scope.require(stock.facility(facility).code());
        Applicant applicant = Applicant.of(people.person(number), clock.instant());
        Party party =
                new Party(applicant, applicant.needsCarer() ? ExceptionKind.CHILD_ALONE : null, applicants(alongside));
        List<Spot> suitable = new ArrayList<>();
        Map<String, List<Spot>> refused = new LinkedHashMap<>();
        Map<String, Refusal> why = new LinkedHashMap<>();
        for (Spot spot : spots.in(facility)) {
            List<Refusal> objections = party.objections(placing.policy(), spot);
            if (objections.isEmpty()) {
                suitable.add(spot);
            } else {
                Refusal first = objections.get(0);
                why.putIfAbsent(first.code().name(), first);
                refused.computeIfAbsent(first.code().name(), code -> new ArrayList<>())
                        .add(spot);
            }
        }
        return new Proposal(
                suitable.size(),
                suitable.stream()
                        .sorted(Fit.bestFirst(applicant))
                        .limit(most)
                        .map(spot -> Proposal.Candidate.of(spot, Fit.of(applicant, spot)))
                        .toList(),
                refused.entrySet().stream()
                        .map(e -> Proposal.Refused.of(why.get(e.getKey()), e.getValue(), EXAMPLES))
                        .toList());
    }

    private List<Applicant> applicants(List<String> numbers) {
        return numbers.stream()
                .map(number -> Applicant.of(people.person(number), clock.instant()))
                .toList();
    }
}
