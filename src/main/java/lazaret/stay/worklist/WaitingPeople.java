package lazaret.stay.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.FacilityKind;
import lazaret.facility.Stock;
import lazaret.person.Category;
import lazaret.stay.placement.Placing;

/** Who waits for a bed of a facility, and who is on the way to one: four queries, whatever the number. */
@Stateless
public class WaitingPeople {
    private static final int MOST_ON_THE_WAY = 200;

    @Inject
    private ExpectedPeople people;

    @Inject
    private Placing placing;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    /**
     * @param first how many to pass over
     * @param most how many of the waiting to list
     */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public Arrivals of(String facility, int first, int most) {
        FacilityKind kind = stock.facility(facility).kind();
        scope.require(facility);
        List<Category> categories = placing.policy().categoriesOf(kind);
        List<ExpectedPerson> waiting = withHouseholds(facility, people.waiting(facility, categories, first, most));
        List<ExpectedPerson> onTheWay = people.onTheWay(facility, MOST_ON_THE_WAY);
        return new Arrivals(standing(waiting), people.countWaiting(facility, categories), onTheWay);
    }

    /** One person with the household, wherever they are; empty when nobody has that number. */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public Optional<ExpectedPerson> find(String facility, String number) {
        scope.require(facility);
        return withHouseholds(facility, people.one(facility, number)).stream().findFirst();
    }

    private List<ExpectedPerson> withHouseholds(String facility, List<ExpectedPerson> listed) {
        Set<String> households = listed.stream()
                .map(ExpectedPerson::householdNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, List<ExpectedPerson>> members = people.households(facility, households).stream()
                .collect(Collectors.groupingBy(ExpectedPerson::householdNumber));
        return listed.stream()
                .map(p -> p.with(members.getOrDefault(Objects.toString(p.householdNumber(), ""), List.of()).stream()
                        .filter(other -> other.id() != p.id())
                        .toList()))
                .toList();
    }

    // Whoever comes along with a carer of this page is not listed a second time, and with one carer only.
    private static List<ExpectedPerson> standing(List<ExpectedPerson> waiting) {
        Set<Long> alongside = new HashSet<>();
        List<ExpectedPerson> standing = new ArrayList<>();
        for (ExpectedPerson person : waiting) {
            List<ExpectedPerson> household = person.household().stream()
                    .filter(other -> !alongside.contains(other.id()))
                    .toList();
            ExpectedPerson shown = person.with(household);
            shown.dependants().forEach(child -> alongside.add(child.id()));
            standing.add(shown);
        }
        return standing.stream().filter(p -> !alongside.contains(p.id())).toList();
    }
}
