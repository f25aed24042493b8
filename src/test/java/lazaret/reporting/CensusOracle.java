package lazaret.reporting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lazaret.facility.FacilityKind;
import lazaret.reporting.CityFacts.Bed;
import lazaret.reporting.CityFacts.Site;
import lazaret.reporting.CityFacts.State;
import lazaret.reporting.CityFacts.Stay;

/** The census by the words of domain.md §5, in plain loops over facts: no SQL and no code of the product counts here. */
final class CensusOracle {
    private final CityFacts city;
    private final Instant from;
    private final Instant to;
    private final Instant known;
    private final Map<Long, Stay> byId;

    CensusOracle(CityFacts city, Instant from, Instant to, Instant known) {
        this.city = city;
        this.from = from;
        this.to = to;
        this.known = known;
        this.byId = city.stays().stream().collect(Collectors.toMap(Stay::id, Function.identity()));
    }

    Movement movementOf(Site site) {
        List<Stay> stays = city.stays().stream()
                .filter(stay -> stay.bed().site().equals(site.code()) && stay.heardOfAt(known))
                .toList();
        return new Movement(
                count(stays, stay -> stay.presentAt(from, known)),
                count(stays, stay -> came(stay) && !movedWithin(stay) && !transferred(stay)),
                count(stays, stay -> came(stay) && transferred(stay)),
                count(stays, stay -> went(stay, "TRANSFER")),
                count(stays, stay -> went(stay, "DISCHARGE")),
                count(stays, stay -> went(stay, "RELEASE")),
                count(stays, stay -> went(stay, "DEATH")),
                count(stays, stay -> went(stay, "OVERRIDE") || went(stay, "AGAINST_ADVICE") || went(stay, "ABSCONDED")),
                count(stays, stay -> stay.presentAt(to, known)));
    }

    Beds bedsOf(Site site) {
        List<Bed> regular = city.beds().stream()
                .filter(bed -> bed.site().equals(site.code()) && !bed.extra())
                .toList();
        List<Stay> holds =
                city.stays().stream().filter(stay -> stay.holdsAt(to, known)).toList();
        List<Stay> own = holds.stream()
                .filter(stay -> stay.bed().site().equals(site.code()))
                .toList();
        int open = (int) regular.stream().filter(this::isOpen).count();
        return new Beds(
                regular.size(),
                open,
                count(own, stay -> stay.presentAt(to, known)),
                count(own, stay -> !stay.arrivedBy(to, known)),
                (int) regular.stream().filter(bed -> isAssignable(bed, holds)).count(),
                count(own, stay -> stay.departedBy(to, known)),
                regular.size() - open,
                count(own, stay -> stay.presentAt(to, known) && stay.bed().extra()),
                count(own, stay -> stay.presentAt(to, known) && !stay.bed().extra() && !isOpen(stay.bed())),
                0);
    }

    private boolean isAssignable(Bed bed, List<Stay> holds) {
        boolean hotel = siteOf(bed).kind() == FacilityKind.QUARANTINE_HOTEL;
        return isOpen(bed)
                && !bed.clean()
                && holds.stream()
                        .noneMatch(stay -> stay.bed().id() == bed.id()
                                || (stay.bed().room() == bed.room() && (hotel || stay.roomForOne())));
    }

    private boolean isOpen(Bed bed) {
        Site site = siteOf(bed);
        String whole = latest(bed.site(), 0);
        boolean siteOpen = whole == null ? !site.opens().isAfter(to) : whole.equals("OPEN");
        String ward = latest(bed.site(), bed.ward());
        boolean out = city.outages().stream()
                .anyMatch(outage -> outage.room() == bed.room()
                        && CityFacts.happened(outage.since(), outage.recorded(), to, known)
                        && !CityFacts.happened(outage.until(), outage.endRecorded(), to, known));
        boolean lacksBathroom = site.kind() == FacilityKind.QUARANTINE_HOTEL && !bed.bathroom();
        return siteOpen && (ward == null || ward.equals("OPEN")) && !out && !lacksBathroom;
    }

    private String latest(String site, long ward) {
        return city.states().stream()
                .filter(state -> state.site().equals(site) && state.ward() == ward)
                .filter(state -> CityFacts.happened(state.since(), state.recorded(), to, known))
                .max(Comparator.comparing(State::since))
                .map(State::state)
                .orElse(null);
    }

    private Site siteOf(Bed bed) {
        return city.sites().stream()
                .filter(site -> site.code().equals(bed.site()))
                .findFirst()
                .orElseThrow();
    }

    private boolean came(Stay stay) {
        return stay.arrivedBy(to, known) && !stay.arrivedBy(from, known);
    }

    private boolean went(Stay stay, String reason) {
        return stay.departedBy(to, known)
                && !stay.departedBy(from, known)
                && Set.of(reason).contains(stay.reason());
    }

    private boolean movedWithin(Stay stay) {
        Stay previous = byId.get(stay.previous());
        return previous != null && previous.bed().site().equals(stay.bed().site()) && "MOVE".equals(previous.reason());
    }

    private boolean transferred(Stay stay) {
        Stay previous = byId.get(stay.previous());
        return previous != null
                && !previous.bed().site().equals(stay.bed().site())
                && "TRANSFER".equals(previous.reason());
    }

    private static int count(List<Stay> stays, Predicate<Stay> condition) {
        return (int) stays.stream().filter(condition).count();
    }
}
