package lazaret.stay.bus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lazaret.facility.Stock;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.Party;

/** Who of a list belongs together: households, and in them the children and dependent people with a carer each. */
final class Parties {

    private Parties() {}

    /** The parties of each household, in the order in which the first of each household stands in the list. */
    static List<List<Party>> of(List<Passenger> list) {
        Map<String, List<Applicant>> households = new LinkedHashMap<>();
        for (Passenger one : list) {
            String key = one.household() == null ? "alone " + one.number() : "of " + one.household();
            households.computeIfAbsent(key, k -> new ArrayList<>()).add(one.applicant());
        }
        return households.values().stream().map(Parties::inOne).toList();
    }

    private static List<Party> inOne(List<Applicant> household) {
        Map<Applicant, List<Applicant>> alongside = new LinkedHashMap<>();
        household.stream().filter(a -> !a.needsCarer()).forEach(a -> alongside.put(a, new ArrayList<>()));
        List<Party> parties = new ArrayList<>();
        household.stream().filter(Applicant::needsCarer).forEach(child -> alongside.entrySet().stream()
                .filter(e -> e.getKey().isFitToCare() && e.getValue().size() < Stock.MOST_EXTRA_BEDS)
                .min(Comparator.<Map.Entry<Applicant, List<Applicant>>>comparingInt(
                                e -> e.getKey().category() == child.category() ? 0 : 1)
                        .thenComparingInt(e -> e.getValue().size()))
                .ifPresentOrElse(e -> e.getValue().add(child), () -> parties.add(Party.alone(child))));
        alongside.forEach((carer, others) -> parties.add(new Party(carer, null, List.copyOf(others))));
        return parties;
    }
}
