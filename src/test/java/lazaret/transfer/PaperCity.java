package lazaret.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lazaret.platform.RefusalException;
import lazaret.stay.Stamp;

/** People, beds and vehicles on paper: does what a dispatcher and the crews may ask, and looks at who is where. */
final class PaperCity {
    static final int PEOPLE = 6;
    static final int BEDS = 7;
    static final int VEHICLES = 3;
    private static final Instant MIDNIGHT = Instant.parse("2022-11-23T16:00:00Z");

    /** Where a stay on paper is in its life. */
    private enum Life {
        RESERVED,
        PRESENT,
        LEFT,
        ENDED
    }

    private static final class PaperStay {
        final long person;
        final int bed;
        Life life = Life.RESERVED;

        PaperStay(long person, int bed) {
            this.person = person;
            this.bed = bed;
        }
    }

    /**
     * One thing that somebody tries.
     *
     * @param minutes after the one before; below zero it is entered out of order, far above zero ahead of time
     */
    record Attempt(StepKind kind, boolean request, int who, int bed, int vehicle, int minutes, boolean withCarer) {}

    private final Map<Long, PaperStay> stays = new HashMap<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final Set<String> out = new HashSet<>();
    private Instant now = MIDNIGHT;

    /** Tries it. True if it was done; a refusal leaves everything as it was. */
    boolean tries(Attempt attempt) {
        now = now.plusSeconds(60);
        if (attempt.withCarer()) {
            out.remove(plate(attempt)); // repaired and verified as clean
        }
        Instant at = now.plusSeconds(60L * attempt.minutes());
        List<Hold> before = holds();
        try {
            if (at.isAfter(now)) {
                Stamp.past(at, now, "crew", "/at");
            }
            Entry entry = Entry.of(new Stamp(at, now, attempt.kind() == StepKind.VEHICLE_VERIFIED ? "other" : "crew"));
            if (attempt.request()) {
                request(attempt, entry);
            } else if (!transfers.isEmpty()) {
                step(transfers.get(attempt.who() % transfers.size()), attempt, entry);
            }
            return true;
        } catch (RefusalException refused) {
            if (!holds().equals(before)) {
                throw new AssertionError("a refusal changed something: " + refused.refusals());
            }
            return false;
        }
    }

    private List<Hold> holds() {
        return transfers.stream().map(Transfer::held).toList();
    }

    private void request(Attempt attempt, Entry entry) {
        long person = attempt.who() % PEOPLE;
        Long carer = attempt.withCarer() ? (person + 1) % PEOPLE : null;
        boolean open = transfers.stream()
                .filter(t -> t.state().isUnderWay() || t.state() == TransferState.REQUESTED)
                .flatMap(PaperCity::aboard)
                .anyMatch(p -> p == person || carer != null && p.equals(carer));
        if (!open) {
            Wish wish = new Wish("R" + person, "", null, null, null, null);
            Destination to = attempt.bed() == 0 ? Destination.atHome() : Destination.facility("H01");
            transfers.add(Transfer.request(person, wish, to, carer, entry.stamp()));
        }
    }

    private void step(Transfer transfer, Attempt attempt, Entry entry) {
        Hold before = transfer.held();
        switch (attempt.kind()) {
            case ASSIGNED -> {
                requireReady(plate(attempt));
                List<Integer> beds =
                        beds(transfer, attempt, transfer.destination().home());
                long next = stays.size();
                transfer.assign(plate(attempt), hold(beds, next), entry);
                reserve(transfer, beds);
            }
            case DEPARTED -> transfer.depart(entry);
            case PICKED_UP -> {
                require(!transfer.destination().home()
                        || !transfer.held().equals(Hold.NOTHING)
                        || present(transfer.person()) == null);
                transfer.pickUp(left(transfer), null, entry);
                aboard(transfer).map(this::present).filter(s -> s != null).forEach(s -> s.life = Life.LEFT);
            }
            case HANDED_OVER -> {
                transfer.handOver("护士", entry);
                before.stays().forEach(id -> stays.get(id).life = Life.PRESENT);
            }
            case DIVERTED -> {
                List<Integer> beds = beds(transfer, attempt, false);
                transfer.divert(hold(beds, stays.size()), "病区满员", entry);
                before.stays().forEach(id -> stays.get(id).life = Life.ENDED);
                reserve(transfer, beds);
            }
            case VEHICLE_REPLACED -> {
                requireReady(plate(attempt));
                String failed = transfer.vehicle().orElse("");
                transfer.replaceVehicle(plate(attempt), "抛锚", entry);
                out.add(failed);
            }
            case ABORTED -> {
                transfer.abort("不再需要", entry);
                before.stays().forEach(id -> stays.get(id).life = Life.ENDED);
            }
            case VEHICLE_DISINFECTED -> transfer.disinfectVehicle("含氯消毒剂", 30, entry);
            case VEHICLE_VERIFIED -> transfer.verifyVehicle(entry);
        }
    }

    private void requireReady(String plate) {
        require(!out.contains(plate)
                && transfers.stream()
                        .noneMatch(t -> t.vehicle().filter(plate::equals).isPresent()));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw TransferRefusal.AMBULANCE_IS_TAKEN.refusal("").asException();
        }
    }

    private static String plate(Attempt attempt) {
        return "冀A·D000" + attempt.vehicle() % VEHICLES;
    }

    private List<Integer> beds(Transfer transfer, Attempt attempt, boolean home) {
        if (home) {
            return List.of();
        }
        List<Integer> beds = transfer.carer().isPresent()
                ? List.of(attempt.bed() % BEDS, (attempt.bed() + 1) % BEDS)
                : List.of(attempt.bed() % BEDS);
        require(stays.values().stream().noneMatch(s -> s.life != Life.ENDED && beds.contains(s.bed)));
        return beds;
    }

    private static Hold hold(List<Integer> beds, long next) {
        return new Hold(beds.isEmpty() ? null : next, beds.size() > 1 ? next + 1 : null);
    }

    private void reserve(Transfer transfer, List<Integer> beds) {
        List<Long> people = aboard(transfer).toList();
        for (int i = 0; i < beds.size(); i++) {
            stays.put((long) stays.size(), new PaperStay(people.get(i), beds.get(i)));
        }
    }

    private Hold left(Transfer transfer) {
        PaperStay own = present(transfer.person());
        return own == null
                ? Hold.NOTHING
                : new Hold((long) own.bed, null); // any id will do: only that there was a bed counts
    }

    private PaperStay present(long person) {
        return stays.values().stream()
                .filter(s -> s.person == person && s.life == Life.PRESENT)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Long> aboard(Transfer transfer) {
        return Stream.concat(Stream.of(transfer.person()), transfer.carer().stream());
    }

    /** Everything that is wrong at this moment; empty where all is well. */
    List<String> wrongs() {
        List<String> wrongs = new ArrayList<>();
        for (long person = 0; person < PEOPLE; person++) {
            long who = person;
            long places = stays.values().stream()
                            .filter(s -> s.person == who && s.life == Life.PRESENT)
                            .count()
                    + transfers.stream()
                            .filter(Transfer::isAboard)
                            .flatMap(PaperCity::aboard)
                            .filter(p -> p == who)
                            .count();
            check(wrongs, places <= 1, "person " + person + " is in " + places + " places");
        }
        Set<Integer> beds = new HashSet<>();
        stays.values().stream()
                .filter(s -> s.life != Life.ENDED)
                .forEach(s -> check(wrongs, beds.add(s.bed), "bed " + s.bed + " holds two"));
        Set<String> vehicles = new HashSet<>();
        transfers.forEach(t -> t.vehicle().ifPresent(v -> {
            check(wrongs, vehicles.add(v), v + " carries two");
            check(wrongs, !out.contains(v), v + " drives and is out of service");
        }));
        transfers.stream()
                .filter(Transfer::isAboard)
                .forEach(t -> check(wrongs, t.vehicle().isPresent(), t.person() + " is aboard of nothing"));
        Set<Long> wanted = new HashSet<>();
        transfers.forEach(t -> wanted.addAll(t.held().stays()));
        stays.forEach((id, s) -> check(
                wrongs,
                wanted.contains(id) == (s.life == Life.RESERVED),
                "stay " + id + " is " + s.life + ", wanted: " + wanted.contains(id)));
        return wrongs;
    }

    private static void check(List<String> wrongs, boolean right, String wrong) {
        if (!right) {
            wrongs.add(wrong);
        }
    }

    /** How many transfers have come to that state. */
    long in(TransferState state) {
        return transfers.stream().filter(t -> t.state() == state).count();
    }
}
