package lazaret.stay.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lazaret.facility.FacilityKind;
import lazaret.facility.Zone;
import lazaret.person.Category;
import lazaret.platform.Refusal;
import lazaret.stay.StayRefusal;
import lazaret.stay.placement.PlacementPolicy;

/** Everything the rows of a chunk refer to; grows while the chunk is taken. */
final class StayImportFacts {
    private final Map<String, Somebody> people = new HashMap<>();
    private final Map<String, Place> rooms = new HashMap<>();
    private final Set<String> beds = new HashSet<>();
    private final Map<Long, List<RegisteredStay>> byPerson = new HashMap<>();
    private final Map<String, List<RegisteredStay>> byBed = new HashMap<>();
    private final Map<Long, List<RegisteredStay>> byRoom = new HashMap<>();

    /** A room and the house it is in. */
    record Place(long id, String facility, String number, boolean ownBathroom, Zone zone, FacilityKind kind) {

        /** What quoted sources forbid to people of this category in this room. */
        Optional<Refusal> forbids(Category category) {
            if (kind == FacilityKind.QUARANTINE_HOTEL && !ownBathroom) {
                return Optional.of(StayRefusal.ROOM_HAS_NO_BATHROOM.at("/room", number));
            }
            if (zone == Zone.CLEAN) {
                return Optional.of(StayRefusal.ZONE_IS_WRONG.at("/room", number, Zone.CLEAN, Zone.CONTAMINATED));
            }
            return PlacementPolicy.betweenKinds(category, kind).map(refusal -> refusal.pointingAt("/room"));
        }

        boolean isForOneParty(Category category) {
            return kind == FacilityKind.QUARANTINE_HOTEL || category == Category.SUSPECTED;
        }
    }

    /** Somebody of the register, with every category there was. */
    record Somebody(long id, List<Entry> entries) {
        private static final Comparator<Entry> BY_TIME_THEN_RECORD =
                Comparator.comparing(Entry::at).thenComparing(Entry::recordedAt).thenComparing(Entry::id);

        /** As {@link lazaret.person.Person#category} has it: before the first entry, what the first entry says. */
        Category category(Instant at) {
            return entries.stream()
                    .filter(entry -> !entry.at().isAfter(at))
                    .max(BY_TIME_THEN_RECORD)
                    .or(() -> entries.stream().min(BY_TIME_THEN_RECORD))
                    .orElseThrow()
                    .category();
        }
    }

    /** From when on somebody was what. */
    record Entry(Instant at, Instant recordedAt, long id, Category category) {}

    void add(Place room) {
        rooms.put(room.facility() + "/" + room.number(), room);
    }

    void addBed(String code) {
        beds.add(code);
    }

    void addPerson(String number, long id) {
        people.put(number, new Somebody(id, new ArrayList<>()));
    }

    void add(String number, Entry entry) {
        people.get(number).entries().add(entry);
    }

    void add(RegisteredStay stay) {
        byPerson.computeIfAbsent(stay.person(), id -> new ArrayList<>()).add(stay);
        byBed.computeIfAbsent(stay.bed(), code -> new ArrayList<>()).add(stay);
        if (stay.exclusiveRoom() != null) {
            byRoom.computeIfAbsent(stay.exclusiveRoom(), id -> new ArrayList<>())
                    .add(stay);
        }
    }

    void replace(RegisteredStay before, RegisteredStay after) {
        byPerson.get(before.person()).remove(before);
        byBed.get(before.bed()).remove(before);
        if (before.exclusiveRoom() != null) {
            byRoom.get(before.exclusiveRoom()).remove(before);
        }
        add(after);
    }

    Optional<Somebody> person(String number) {
        return Optional.ofNullable(people.get(number));
    }

    Optional<Place> room(StayImportRow row) {
        return Optional.ofNullable(rooms.get(row.facility() + "/" + row.room()));
    }

    boolean hasBed(String code) {
        return beds.contains(code);
    }

    Optional<RegisteredStay> same(long person, StayImportRow row) {
        return stays(byPerson.get(person))
                .filter(stay -> stay.isIn(row.bed(), row.arrivedAt()))
                .findFirst();
    }

    /** What the named constraints would say about this stay beside the others. */
    List<Refusal> against(RegisteredStay stay, StayImportRow row) {
        List<Refusal> refusals = new ArrayList<>();
        if (any(byBed.get(stay.bed()), stay::holdsTheBedOf)) {
            refusals.add(StayRefusal.BED_IS_HELD.at("/position"));
        } else if (stay.exclusiveRoom() != null && any(byRoom.get(stay.exclusiveRoom()), stay::hasTheRoomOf)) {
            refusals.add(StayRefusal.ROOM_IS_TAKEN.at("/room", row.room()));
        }
        if (any(byPerson.get(stay.person()), stay::isAwayFrom)) {
            refusals.add(StayRefusal.PERSON_IS_ELSEWHERE.at("/person", "", ""));
        } else if (stay.isOpenReservation()) {
            stays(byPerson.get(stay.person()))
                    .filter(RegisteredStay::isOpenReservation)
                    .findFirst()
                    .map(other -> StayRefusal.PERSON_HAS_A_RESERVATION.at("/person", row.person(), other.bed()))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private static boolean any(Collection<RegisteredStay> stays, Predicate<RegisteredStay> meets) {
        return stays(stays).anyMatch(meets);
    }

    private static Stream<RegisteredStay> stays(Collection<RegisteredStay> stays) {
        return stays == null ? Stream.of() : stays.stream();
    }
}
