package lazaret.stay.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Facility;
import lazaret.facility.FacilityKind;
import lazaret.facility.Stock;
import lazaret.platform.Refusal;
import lazaret.stay.placement.Company;
import lazaret.stay.placement.Placing;
import lazaret.stay.placement.Spot;
import lazaret.stay.placement.Spots;

/** The rooms and beds of one facility, who holds them and what each is: derived from facts, by a handful of queries. */
@Stateless
public class BedBoard {
    @Inject
    private Stock stock;

    @Inject
    private Spots spots;

    @Inject
    private BoardPeople people;

    @Inject
    private Placing placing;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @param masked names are masked, as a screen in a lobby asks for; for some roles they always are */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.HYGIENE})
    public Board of(String code, boolean masked) {
        Facility facility = stock.facility(code);
        scope.require(code);
        Instant now = clock.instant();
        boolean nameless = masked
                || !caller.role().equals(Roles.FACILITY_MANAGER)
                        && !caller.role().equals(Roles.CLINICIAN);
        Map<Long, List<BoardPerson>> holders = people.in(code, facility.zone(), nameless, now).stream()
                .collect(Collectors.groupingBy(BoardPerson::bedId));
        Map<String, List<Spot>> units = spots.in(code).stream()
                .collect(Collectors.groupingBy(Spot::unit, LinkedHashMap::new, Collectors.toList()));
        List<Board.Row> rows =
                units.values().stream().map(unit -> row(unit, holders)).toList();
        return new Board(
                code,
                facility.name(),
                facility.kind(),
                facility.zone().getId(),
                now,
                LocalDate.ofInstant(now, facility.zone()),
                rows);
    }

    private Board.Row row(List<Spot> unit, Map<Long, List<BoardPerson>> holders) {
        Spot any = unit.get(0);
        Collection<List<Spot>> places = unit.stream()
                .collect(Collectors.groupingBy(
                        spot -> spot.forOneParty() ? spot.room() : -spot.bed(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        List<Tile> tiles = places.stream()
                .filter(beds -> !isIdleExtra(beds, holders))
                .map(beds -> tile(beds, holders))
                .toList();
        return new Board.Row(any.unit(), any.unitKind(), any.state(), tiles);
    }

    // An extra bed of a shared room is a place of its own only as long as somebody has it.
    private static boolean isIdleExtra(List<Spot> beds, Map<Long, List<BoardPerson>> holders) {
        return beds.get(0).extra() && !holders.containsKey(beds.get(0).bed());
    }

    private Tile tile(List<Spot> beds, Map<Long, List<BoardPerson>> holders) {
        Spot main = beds.get(0); // ordinary beds come before extra ones
        List<BoardPerson> party = beds.stream()
                .flatMap(spot -> holders.getOrDefault(spot.bed(), List.of()).stream())
                .toList();
        List<Refusal> objections = placing.policy().aboutBed(main, Company.NOBODY);
        Breach breach = breach(main.kind(), party).orElse(null);
        return new Tile(
                main.code(),
                main.roomNumber(),
                main.facility() + "/" + main.roomNumber(),
                main.code().substring(main.code().lastIndexOf('-') + 1),
                main.forOneParty(),
                state(party, objections, breach),
                party,
                objections,
                main.outage(),
                breach,
                main.zone(),
                main.ownBathroom(),
                main.accessible(),
                main.ventilated(),
                main.negativePressure(),
                (int) beds.stream().filter(Spot::extra).count());
    }

    private static BedState state(List<BoardPerson> party, List<Refusal> objections, Breach breach) {
        if (breach != null) {
            return BedState.BREACH;
        }
        for (BedState state : List.of(
                BedState.OCCUPIED, BedState.RESERVED, BedState.AWAITING_DISINFECTION, BedState.AWAITING_VERIFICATION)) {
            if (party.stream().anyMatch(p -> p.state() == state)) {
                return state;
            }
        }
        return objections.isEmpty() ? BedState.ASSIGNABLE : BedState.OUT_OF_SERVICE;
    }

    private static Optional<Breach> breach(FacilityKind kind, List<BoardPerson> party) {
        boolean ofContacts = kind == FacilityKind.QUARANTINE_HOTEL || kind == FacilityKind.YELLOW_CODE_HOSPITAL;
        Optional<Breach> infected = party.stream()
                .filter(p -> ofContacts && p.isPresent() && p.infection() != null)
                .findFirst()
                .map(p -> new Breach(
                        Breach.Kind.INFECTED_AMONG_CONTACTS,
                        p,
                        p.infection().since(),
                        p.infection().transferBy()));
        return infected.or(() -> party.stream()
                .filter(p -> kind == FacilityKind.QUARANTINE_HOTEL && p.isPresent() && liesAlone(p, party))
                .findFirst()
                .map(p -> new Breach(Breach.Kind.CHILD_ALONE, p, p.arrivedAt(), null)));
    }

    private static boolean liesAlone(BoardPerson person, List<BoardPerson> party) {
        return person.needsCarer()
                && person.exception() == null
                && party.stream().noneMatch(p -> p != person && p.isHereOrComing() && !p.needsCarer());
    }
}
