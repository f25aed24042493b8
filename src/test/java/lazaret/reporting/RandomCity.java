package lazaret.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lazaret.facility.FacilityKind;
import lazaret.reporting.CityFacts.Bed;
import lazaret.reporting.CityFacts.Outage;
import lazaret.reporting.CityFacts.Site;
import lazaret.reporting.CityFacts.State;
import lazaret.reporting.CityFacts.Stay;
import lazaret.reporting.CityFacts.Ward;

/** Invents a city in which everything happens that the census distinguishes; the same seed gives the same city. */
public final class RandomCity {
    public static final Instant BEGIN = Instant.parse("2022-11-10T00:00:00Z");
    public static final int HOURS = 240;
    private static final List<String> REASONS = List.of(
            "DISCHARGE",
            "RELEASE",
            "OVERRIDE",
            "DEATH",
            "AGAINST_ADVICE",
            "ABSCONDED",
            "TRANSFER",
            "TRANSFER",
            "MOVE",
            "MOVE");

    private final Random random;
    private final List<Site> sites = new ArrayList<>();
    private final List<Ward> wards = new ArrayList<>();
    private final List<State> states = new ArrayList<>();
    private final List<Outage> outages = new ArrayList<>();
    private final List<Bed> beds = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final Map<Object, Instant> freeFrom = new HashMap<>();
    private final Set<String> hotels = Set.of("S0", "S4");
    private long room;

    private RandomCity(long seed) {
        random = new Random(seed);
    }

    public static CityFacts of(long seed) {
        RandomCity city = new RandomCity(seed);
        for (int i = 0; i < 6; i++) {
            city.build(i);
        }
        for (int person = 1; person <= 150; person++) {
            city.live(person);
        }
        return new CityFacts(city.sites, city.wards, city.states, city.outages, city.beds, city.stays);
    }

    private void build(int number) {
        FacilityKind kind = FacilityKind.values()[number % 4];
        LocalDate opened = LocalDate.of(2022, 11, number == 5 ? 15 : 1);
        Site site = new Site(
                "S" + number,
                kind,
                opened.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());
        sites.add(site);
        operate(site, 0);
        for (int w = 0; w < 2; w++) {
            Ward ward = new Ward(wards.size() + 1L, site.code());
            wards.add(ward);
            operate(site, ward.id());
            for (int r = 0; r < 5; r++) {
                furnish(site, ward);
            }
        }
    }

    private void operate(Site site, long ward) {
        Instant since = BEGIN;
        while (random.nextInt(3) == 0) {
            since = later(since, 80);
            String state = List.of("OPEN", "PAUSED", "CLOSED").get(random.nextInt(3));
            states.add(new State(site.code(), ward, state, since, later(since, 20)));
        }
    }

    private void furnish(Site site, Ward ward) {
        room++;
        boolean clean = random.nextInt(8) == 0;
        boolean bathroom = random.nextInt(5) > 0;
        int regular = site.kind() == FacilityKind.QUARANTINE_HOTEL ? 1 : 1 + random.nextInt(3);
        int extra = random.nextInt(2);
        for (int i = 0; i < regular + extra; i++) {
            beds.add(new Bed(beds.size() + 1L, room, site.code(), ward.id(), i >= regular, clean, bathroom));
        }
        if (random.nextInt(3) == 0) {
            Instant since = later(BEGIN, HOURS);
            boolean ends = random.nextBoolean();
            Instant until = ends ? later(since, 60) : null;
            outages.add(new Outage(room, since, later(since, 20), until, ends ? later(until, 20) : null));
        }
    }

    /** One person's way: from bed to bed until the way ends. */
    private void live(long person) {
        Stay last = stay(person, null, later(BEGIN, HOURS));
        while (last != null
                && last.departed() != null
                && List.of("TRANSFER", "MOVE").contains(last.reason())) {
            last = stay(person, last, last.departed());
        }
    }

    private Stay stay(long person, Stay previous, Instant at) {
        boolean moved = previous != null && previous.reason().equals("MOVE");
        Bed bed = freeBed(previous, at);
        if (bed == null) return null;
        Instant reservedRecorded = moved ? previous.departedRecorded() : later(at, 12);
        boolean comes = moved || random.nextInt(10) > 0;
        Instant arrived = !comes ? null : moved ? at : later(at, 10);
        Instant arrivedRecorded =
                !comes ? null : moved ? reservedRecorded : latest(later(arrived, 12), reservedRecorded);
        boolean goes = comes && random.nextInt(5) > 0;
        Instant departed = goes ? later(arrived, 70) : null;
        Instant departedRecorded = goes ? latest(later(departed, 12), arrivedRecorded) : null;
        String reason = goes ? reason(bed, departed) : null;
        boolean ends = goes ? random.nextInt(4) > 0 : !comes && random.nextBoolean();
        Instant ended = ends ? later(goes ? departed : at, 20) : null;
        Instant endedRecorded = ends ? latest(later(ended, 12), goes ? departedRecorded : reservedRecorded) : null;
        // A move is one fact of two stays; voiding one of them alone is not a correction.
        boolean voidable = !moved && !"MOVE".equals(reason) && random.nextInt(10) == 0;
        Instant voided = voidable ? later(reservedRecorded, 60) : null;
        Stay stay = new Stay(
                stays.size() + 1L,
                person,
                bed,
                roomForOne(bed),
                previous == null ? 0 : previous.id(),
                at,
                reservedRecorded,
                arrived,
                arrivedRecorded,
                departed,
                departedRecorded,
                reason,
                ended,
                endedRecorded,
                voided);
        stays.add(stay);
        freeFrom.put(place(bed), ended == null ? Instant.MAX : ended);
        return stay;
    }

    /** Nobody moves out of a bed into none. */
    private String reason(Bed bed, Instant at) {
        String reason = REASONS.get(random.nextInt(REASONS.size()));
        boolean another = beds.stream()
                .filter(other ->
                        other.site().equals(bed.site()) && !place(other).equals(place(bed)))
                .anyMatch(other -> isFree(other, at));
        return reason.equals("MOVE") && !another ? "DISCHARGE" : reason;
    }

    private boolean isFree(Bed bed, Instant at) {
        return !freeFrom.getOrDefault(place(bed), Instant.MIN).isAfter(at);
    }

    private Bed freeBed(Stay previous, Instant at) {
        boolean within = previous != null && previous.reason().equals("MOVE");
        List<Bed> free = beds.stream()
                .filter(bed -> isFree(bed, at))
                .filter(bed ->
                        previous == null || bed.site().equals(previous.bed().site()) == within)
                .toList();
        return free.isEmpty() ? null : free.get(random.nextInt(free.size()));
    }

    private boolean roomForOne(Bed bed) {
        return hotels.contains(bed.site()) || bed.room() % 7 == 0;
    }

    /** What one party has for itself: the room or the bed. */
    private Object place(Bed bed) {
        return roomForOne(bed) ? "room " + bed.room() : bed.id();
    }

    private Instant later(Instant moment, int hours) {
        return moment.plus(Duration.ofMinutes(1 + random.nextInt(hours * 60)));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
