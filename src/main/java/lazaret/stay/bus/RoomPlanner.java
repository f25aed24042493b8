package lazaret.stay.bus;

import static lazaret.stay.StayRefusal.NO_SUITABLE_BED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalCode;
import lazaret.stay.ExceptionKind;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.Company;
import lazaret.stay.placement.Party;
import lazaret.stay.placement.PlacementPolicy;
import lazaret.stay.placement.Spot;

/**
 * Rooms for a whole list at once: households on one floor where one has the space, children in the room of a carer, and
 * every rule of placement asked as if those placed before lay there already. Where the rooms do not suffice, whoever
 * stands first in the list has them. Pure.
 */
final class RoomPlanner {
    private final PlacementPolicy policy;
    private final String facility;
    private final List<Spot> spots;

    RoomPlanner(PlacementPolicy policy, String facility, List<Spot> spots) {
        this.policy = policy;
        this.facility = facility;
        this.spots = List.copyOf(spots);
    }

    BusPlan plan(List<Passenger> list) {
        List<List<Party>> households = Parties.of(list);
        Taken fair = place(households);
        Taken close = place(largestFirst(households, fair.by()));
        Taken best = close.by().size() == fair.by().size() ? close : fair;
        List<Seat> seats = new ArrayList<>();
        Map<String, Refusal> refused = new LinkedHashMap<>();
        households.stream().flatMap(List::stream).forEach(party -> {
            Spot spot = best.by().get(party);
            if (spot == null) {
                refuse(party, best.left(), refused);
            } else {
                seat(party, spot, seats);
            }
        });
        return new BusPlan(seats, refused);
    }

    // Families need the space of a floor, whoever comes alone fits anywhere: but only among those whose turn it is.
    private static List<List<Party>> largestFirst(List<List<Party>> households, Map<Party, Spot> admitted) {
        return households.stream()
                .map(parties -> parties.stream().filter(admitted::containsKey).toList())
                .sorted(Comparator.comparingInt(parties -> -parties.size()))
                .toList();
    }

    /**
     * Who has which bed.
     *
     * @param floors as they are then
     */
    private record Taken(Map<Party, Spot> by, List<Floor> floors) {
        List<Spot> left() {
            return floors.stream().flatMap(floor -> floor.spots().stream()).toList();
        }
    }

    private Taken place(List<List<Party>> households) {
        List<Floor> floors =
                new ArrayList<>(spots.stream()
                        .collect(Collectors.groupingBy(Spot::unit, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(Floor::new)
                        .toList());
        Map<Party, Spot> placed = new HashMap<>();
        households.forEach(parties -> placed.putAll(place(parties, floors)));
        return new Taken(placed, floors);
    }

    // On the floor that takes most of them; who is left over, on the next.
    private Map<Party, Spot> place(List<Party> household, List<Floor> floors) {
        Map<Party, Spot> placed = new HashMap<>();
        List<Party> left = new ArrayList<>(household);
        while (!left.isEmpty()) {
            int chosen = -1;
            Floor.Trial best = null;
            for (int i = 0; i < floors.size(); i++) {
                Floor.Trial trial = floors.get(i).place(left, policy);
                if (trial.isBetterThan(best)) {
                    chosen = i;
                    best = trial;
                }
            }
            if (best == null || best.placed().isEmpty()) {
                return placed;
            }
            floors.set(chosen, best.after());
            placed.putAll(best.placed());
            left.removeAll(best.placed().keySet());
        }
        return placed;
    }

    private static void seat(Party party, Spot spot, List<Seat> seats) {
        String carer = party.first().number();
        seats.add(new Seat(carer, spot.code(), spot.roomNumber(), spot.unit(), null, null));
        for (Applicant other : party.alongside()) {
            ExceptionKind kind = other.kindOfCare();
            seats.add(new Seat(other.number(), spot.code(), spot.roomNumber(), spot.unit(), carer, kind));
        }
    }

    private void refuse(Party party, List<Spot> left, Map<String, Refusal> refused) {
        Refusal why = why(party, left);
        refused.put(party.first().number(), why);
        party.alongside().forEach(other -> refused.put(other.number(), why));
    }

    /** What stands against them in every bed of the facility, else what the free ones say, else that none is left. */
    private Refusal why(Party party, List<Spot> left) {
        List<List<Refusal>> said =
                spots.stream().map(spot -> aboutThem(party, spot)).toList();
        return said.stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(no -> said.stream().allMatch(one -> one.stream().anyMatch(o -> o.code() == no.code())))
                .findFirst()
                .or(() -> mostFrequent(party, left))
                .orElseGet(() -> NO_SUITABLE_BED.refusal(facility));
    }

    /** The objections without what the bed says to everybody. */
    private List<Refusal> aboutThem(Party party, Spot spot) {
        Set<RefusalCode> aboutBed = policy.aboutBed(spot, Company.NOBODY).stream()
                .map(Refusal::code)
                .collect(Collectors.toSet());
        return party.objections(policy, spot).stream()
                .filter(no -> !aboutBed.contains(no.code()))
                .toList();
    }

    private Optional<Refusal> mostFrequent(Party party, List<Spot> left) {
        Map<String, List<Refusal>> said = new LinkedHashMap<>();
        for (Spot spot : left) {
            if (policy.aboutBed(spot, Company.NOBODY).isEmpty()) {
                List<Refusal> objections = party.objections(policy, spot);
                objections.stream().findFirst().ifPresent(no -> said.computeIfAbsent(
                                no.code().name(), code -> new ArrayList<>())
                        .add(no));
            }
        }
        return said.values().stream().max(Comparator.comparingInt(List::size)).map(list -> list.get(0));
    }
}
