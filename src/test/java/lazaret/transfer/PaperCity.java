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
    static final int BEDS = 9;
    /** From this bed on they stand in the yellow-code hospital. */
    private static final int HOSPITAL = 7;

    static final int VEHICLES = 3;
    private static final Instant MIDNIGHT = Instant.parse("2022-11-23T16:00:00Z");

    /** Where a stay on paper is in its life. */
    private enum Life {
        RESERVED,
        PRESENT,
        /** Left for a visit: nobody else gets the bed until the return. */
        KEPT,
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
    /** Whoever was brought to a bed once lies in one or is aboard ever after: nobody is discharged here. */
    private final Set<Long> settled = new HashSet<>();

    private int visits;
    private int returns;
    private Instant now = MIDNIGHT;

    /** The first three lie in beds already; the fourth is on a visit. */
    PaperCity() {
        for (int i = 0; i < 3; i++) {
            begin(i, i, Life.PRESENT);
        }
        begin(3, 3, Life.KEPT);
        begin(3, HOSPITAL, Life.PRESENT);
    }

    private void begin(long person, int bed, Life life) {
        PaperStay stay = new PaperStay(person, bed);
        stay.life = life;
        stays.put((long) stays.size(), stay);
        settled.add(person);
    }

    /** Tries it. True if it was done; a refusal leaves everything as it was. */
    boolean tries(Attempt attempt) {
        now = now.plusSeconds(60);
        if (attempt.withCarer()) {
            out.remove(plate(attempt)); // repaired and verified as clean
            clean(attempt.bed());
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
                step(chosen(attempt), attempt, entry);
            }
            return true;
        } catch (RefusalException refused) {
            if (!holds().equals(before)) {
                throw new AssertionError("a refusal changed something: " + refused.refusals());
            }
            return false;
        }
    }

    // Mostly one on which something is left to do, now and then any.
    private Transfer chosen(Attempt attempt) {
        List<Transfer> open = transfers.stream()
                .filter(t -> t.vehicle().isPresent() || t.state() == TransferState.REQUESTED)
                .toList();
        List<Transfer> among = open.isEmpty() || attempt.bed() == BEDS - 1 ? transfers : open;
        return among.get(attempt.who() % among.size());
    }

    private List<Hold> holds() {
        return transfers.stream().map(Transfer::held).toList();
    }

    private void request(Attempt attempt, Entry entry) {
        long person = attempt.who() % PEOPLE;
        PaperStay kept = kept(person);
        if (kept != null && attempt.minutes() < -3) {
            giveUp(person, kept);
            return;
        }
        Cause cause = cause(person, attempt);
        Long carer = attempt.withCarer() && cause == Cause.REQUEST ? (person + 1) % PEOPLE : null;
        boolean open = transfers.stream()
                .filter(t -> t.state().isUnderWay() || t.state() == TransferState.REQUESTED)
                .flatMap(PaperCity::aboard)
                .anyMatch(p -> p == person || carer != null && p.equals(carer));
        if (!open) {
            Wish wish = new Wish("R" + person, "", null, cause, null, null);
            Destination to =
                    attempt.bed() == 0 && cause == Cause.REQUEST ? Destination.atHome() : Destination.facility("H01");
            transfers.add(Transfer.request(person, wish, to, carer, entry.stamp()));
        }
    }

    // Whoever lies at home may go on a visit, and whoever is on one comes back, or is brought elsewhere for good.
    private Cause cause(long person, Attempt attempt) {
        if (kept(person) != null) {
            return attempt.bed() % 4 == 3 ? Cause.REQUEST : Cause.VISIT_RETURN;
        }
        PaperStay own = present(person);
        return own != null && own.bed < HOSPITAL && attempt.bed() % 2 == 0 ? Cause.VISIT : Cause.REQUEST;
    }

    private void giveUp(long person, PaperStay kept) {
        boolean awaited = transfers.stream()
                .filter(t -> t.person() == person)
                .flatMap(t -> t.held().stays().stream())
                .anyMatch(id -> stays.get(id) == kept);
        require(!awaited);
        kept.life = Life.LEFT;
    }

    private void clean(int bed) {
        stays.values().stream().filter(s -> s.life == Life.LEFT && s.bed == bed).forEach(s -> s.life = Life.ENDED);
    }

    private void step(Transfer transfer, Attempt attempt, Entry entry) {
        Hold before = transfer.held();
        switch (attempt.kind()) {
            case ASSIGNED -> {
                requireReady(plate(attempt));
                if (transfer.cause() == Cause.VISIT_RETURN && kept(transfer.person()) != null) {
                    transfer.assign(plate(attempt), new Hold(keptId(transfer.person()), null), entry);
                    return;
                }
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
                        || left(transfer).equals(Hold.NOTHING));
                transfer.pickUp(left(transfer), null, entry);
                Life afterwards = transfer.cause() == Cause.VISIT ? Life.KEPT : Life.LEFT;
                aboard(transfer).map(this::present).filter(s -> s != null).forEach(s -> s.life = afterwards);
                boolean leadsBack = before.stays().stream().anyMatch(id -> stays.get(id).life == Life.KEPT);
                if (!transfer.cause().isOfAVisit() && !leadsBack) {
                    aboard(transfer).map(this::kept).filter(s -> s != null).forEach(s -> s.life = Life.LEFT);
                }
            }
            case HANDED_OVER -> {
                transfer.handOver("护士", entry);
                before.stays().forEach(id -> arrive(stays.get(id)));
            }
            case DIVERTED -> {
                PaperStay home = kept(transfer.person());
                if (home != null
                        && home.bed == attempt.bed() % BEDS
                        && transfer.carer().isEmpty()) {
                    transfer.divert(new Hold(keptId(transfer.person()), null), "回原床位", entry);
                    giveBack(before);
                    return;
                }
                List<Integer> beds = beds(transfer, attempt, false);
                transfer.divert(hold(beds, stays.size()), "病区满员", entry);
                giveBack(before);
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
                giveBack(before);
            }
            case VEHICLE_DISINFECTED -> transfer.disinfectVehicle("含氯消毒剂", 30, entry);
            case VEHICLE_VERIFIED -> transfer.verifyVehicle(entry);
        }
    }

    private void arrive(PaperStay stay) {
        if (stay.life == Life.KEPT) {
            returns++;
            stay.life = Life.ENDED;
            PaperStay again = new PaperStay(stay.person, stay.bed);
            again.life = Life.PRESENT;
            stays.put((long) stays.size(), again);
            return;
        }
        stay.life = Life.PRESENT;
        settled.add(stay.person);
        PaperStay kept = kept(stay.person);
        if (stay.bed < HOSPITAL && kept != null) {
            kept.life = Life.LEFT;
        }
        visits += kept != null ? 1 : 0;
    }

    private void giveBack(Hold before) {
        before.stays().stream()
                .map(stays::get)
                .filter(s -> s.life == Life.RESERVED)
                .forEach(s -> s.life = Life.ENDED);
    }

    private PaperStay kept(long person) {
        return stays.values().stream()
                .filter(s -> s.person == person && s.life == Life.KEPT)
                .findFirst()
                .orElse(null);
    }

    private Long keptId(long person) {
        PaperStay kept = kept(person);
        return stays.entrySet().stream()
                .filter(e -> e.getValue() == kept)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
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
        if (transfer.cause() == Cause.VISIT) {
            int bed = HOSPITAL + attempt.bed() % (BEDS - HOSPITAL);
            require(stays.values().stream().noneMatch(s -> s.life != Life.ENDED && s.bed == bed));
            return List.of(bed);
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
        return new Hold(
                bedOf(transfer.person()), transfer.carer().map(this::bedOf).orElse(null));
    }

    // Any id will do: only that there was a bed counts.
    private Long bedOf(long person) {
        PaperStay own = present(person);
        return own == null ? null : Long.valueOf(own.bed);
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
            check(wrongs, places == 1 || !settled.contains(who), "person " + person + " is nowhere");
            PaperStay kept = kept(who);
            check(
                    wrongs,
                    kept == null || isOnAVisit(who),
                    "bed " + (kept == null ? "" : kept.bed) + " is kept for nothing");
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
                wanted.contains(id) == (s.life == Life.RESERVED) || s.life == Life.KEPT,
                "stay " + id + " is " + s.life + ", wanted: " + wanted.contains(id)));
        return wrongs;
    }

    private boolean isOnAVisit(long person) {
        PaperStay there = present(person);
        return there == null
                ? transfers.stream().anyMatch(t -> t.isAboard() && t.person() == person)
                : there.bed >= HOSPITAL;
    }

    /** How often somebody was on a visit, and how often somebody came back from one to the same bed. */
    int visits() {
        return visits;
    }

    int returns() {
        return returns;
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
