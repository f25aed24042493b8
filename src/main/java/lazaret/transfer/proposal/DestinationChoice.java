package lazaret.transfer.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityList;
import lazaret.facility.Stock;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalCode;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.Fit;
import lazaret.stay.placement.Occupant;
import lazaret.stay.placement.Party;
import lazaret.stay.placement.PlacementPolicy;
import lazaret.stay.placement.Spot;
import lazaret.transfer.proposal.plan.Estimates;
import lazaret.transfer.proposal.plan.Place;

/**
 * A bed for each of those who wait, one after the other, every rule of placement asked as if those before lay there already;
 * where the request names no facility, in the nearest that has one. Pure.
 */
final class DestinationChoice {
    private final PlacementPolicy policy;
    private final Geography geography;
    private final Estimates estimates;
    private final List<FacilityList.Line> facilities;
    private final Function<String, List<Spot>> bedsOf;
    private final Map<String, List<Spot>> known = new HashMap<>();

    /** @param bedsOf every bed of a facility, asked once for each */
    DestinationChoice(
            PlacementPolicy policy,
            Geography geography,
            Estimates estimates,
            List<FacilityList.Line> facilities,
            Function<String, List<Spot>> bedsOf) {
        this.policy = policy;
        this.geography = geography;
        this.estimates = estimates;
        this.facilities = facilities;
        this.bedsOf = bedsOf;
    }

    /**
     * Where somebody is brought.
     *
     * @param bed null where the way leads home, or nowhere
     * @param place null where nowhere
     * @param reasons for it, or against every other
     */
    record Chosen(Place place, String facility, String bed, List<Because> reasons) {
        boolean isFound() {
            return place != null;
        }

        private static Chosen nowhere(Because why) {
            return new Chosen(null, null, null, List.of(why));
        }
    }

    Chosen choose(Wanted wanted) {
        if (wanted.row().toHome()) {
            return new Chosen(geography.named(wanted.row().fromAddress()), null, null, List.of(Because.of(Why.HOME)));
        }
        if (wanted.isAwaited()) {
            return new Chosen(
                    geography.facility(wanted.reservedFacility()),
                    wanted.reservedFacility(),
                    wanted.reservedBed(),
                    List.of(Because.of(Why.BED_IS_HELD_ALREADY, wanted.reservedBed())));
        }
        return wanted.row().toFacility() != null ? inNamed(wanted) : inNearest(wanted);
    }

    private Chosen inNamed(Wanted wanted) {
        String facility = wanted.row().toFacility();
        List<Spot> spots = spots(facility).stream()
                .filter(spot -> wanted.row().toBed() == null
                        || spot.code().equals(wanted.row().toBed()))
                .toList();
        return best(wanted, spots)
                .map(spot -> taken(wanted, spot, Because.of(Why.BED_AS_REQUESTED, facility)))
                .orElseGet(() -> Chosen.nowhere(against(wanted, spots)));
    }

    private Chosen inNearest(Wanted wanted) {
        Place from = origin(wanted);
        FacilityKind kind = wanted.row().toKind();
        Because last = Because.of(Why.NO_FACILITY_HAS_A_BED, kind);
        for (FacilityList.Line line : nearest(kind, from, wanted.row().fromFacility())) {
            Optional<Spot> best = best(wanted, spots(line.code()));
            if (best.isPresent()) {
                int minutes = estimates.way(from, geography.facility(line.code()));
                return taken(wanted, best.get(), Because.of(Why.NEAREST_WITH_A_BED, line.name(), minutes));
            }
        }
        return Chosen.nowhere(last);
    }

    private List<FacilityList.Line> nearest(FacilityKind kind, Place from, String notHere) {
        return facilities.stream()
                .filter(line -> line.kind() == kind && !line.code().equals(notHere))
                .sorted(Comparator.<FacilityList.Line>comparingInt(
                                line -> estimates.way(from, geography.facility(line.code())))
                        .thenComparing(FacilityList.Line::code))
                .toList();
    }

    Place origin(Wanted wanted) {
        String facility = wanted.row().fromFacility();
        return facility == null ? geography.named(wanted.row().fromAddress()) : geography.facility(facility);
    }

    private Optional<Spot> best(Wanted wanted, List<Spot> spots) {
        return spots.stream()
                .filter(spot -> spot.holder().isEmpty())
                .filter(spot -> objections(wanted, spot).isEmpty() && hasSpaceForCarer(wanted, spot))
                .min(Comparator.comparingInt(
                        spot -> -Fit.of(wanted.person(), spot).points()));
    }

    // In a hotel the room is the carer's, and the one cared for joins; elsewhere the carer follows the patient.
    private static Party party(Wanted wanted, Spot spot) {
        Applicant carer = wanted.carer();
        return carer != null && spot.forOneParty()
                ? new Party(carer, null, List.of(wanted.person()))
                : Party.alone(wanted.person());
    }

    private List<Refusal> objections(Wanted wanted, Spot spot) {
        return party(wanted, spot).objections(policy, spot);
    }

    private static boolean hasSpaceForCarer(Wanted wanted, Spot spot) {
        return wanted.carer() == null
                || spot.holders().stream()
                                .filter(other -> other.room() == spot.room() && other.extra())
                                .count()
                        < Stock.MOST_EXTRA_BEDS;
    }

    private Because against(Wanted wanted, List<Spot> spots) {
        List<Spot> free = spots.stream().filter(spot -> spot.holder().isEmpty()).toList();
        if (free.stream().anyMatch(spot -> objections(wanted, spot).isEmpty())) {
            return Because.of(Why.NO_EXTRA_BED_FOR_THE_CARER);
        }
        return mostFrequent(wanted, free.isEmpty() ? spots : free)
                .map(Because::of)
                .orElseGet(
                        () -> Because.of(Why.NO_FACILITY_HAS_A_BED, wanted.row().toFacility()));
    }

    private Optional<Refusal> mostFrequent(Wanted wanted, List<Spot> spots) {
        Map<RefusalCode, List<Refusal>> said = spots.stream()
                .flatMap(spot -> objections(wanted, spot).stream().limit(1))
                .collect(Collectors.groupingBy(Refusal::code, LinkedHashMap::new, Collectors.toList()));
        return said.values().stream().max(Comparator.comparingInt(List::size)).map(no -> no.get(0));
    }

    private Chosen taken(Wanted wanted, Spot spot, Because reason) {
        List<Occupant> movedIn = new ArrayList<>(party(wanted, spot).in(spot));
        if (wanted.carer() != null && !spot.forOneParty()) {
            movedIn.addAll(carerBeside(wanted, spot, movedIn));
        }
        known.put(
                spot.facility(),
                spots(spot.facility()).stream()
                        .map(other -> other.unit().equals(spot.unit()) ? other.after(movedIn) : other)
                        .toList());
        Stream<Because> fit = Fit.of(wanted.person(), spot).reasons().stream().map(Because::of);
        return new Chosen(
                geography.facility(spot.facility()),
                spot.facility(),
                spot.code(),
                Stream.concat(Stream.of(reason), fit).toList());
    }

    private static List<Occupant> carerBeside(Wanted wanted, Spot spot, List<Occupant> movedIn) {
        List<Occupant> both = new Party(wanted.person(), null, List.of(wanted.carer())).in(spot);
        return both.subList(movedIn.size(), both.size());
    }

    private List<Spot> spots(String facility) {
        return known.computeIfAbsent(facility, bedsOf);
    }
}
