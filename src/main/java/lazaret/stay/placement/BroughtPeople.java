package lazaret.stay.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lazaret.facility.FacilityKind;
import lazaret.facility.Stock;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.stay.DepartureReason;
import lazaret.stay.Relocated;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.StayState;
import lazaret.stay.Stays;

/**
 * What becomes of stays when a vehicle fetches people and brings them: those left end, those held begin or are given
 * back. Asks for no role; the use case that drives the vehicle does.
 */
@ApplicationScoped
public class BroughtPeople {
    @Inject
    private Stock stock;

    @Inject
    private People people;

    @Inject
    private Stays stays;

    @Inject
    private Spots spots;

    @Inject
    private Placing placing;

    @Inject
    private Event<Relocated> relocated;

    /** Locks the beds of all these stays, then their people, in one order; reads them again behind the locks. */
    public List<Stay> lock(Collection<Long> ids) {
        List<Stay> found = lockBedsOf(ids, List.of());
        found.stream()
                .map(Stay::person)
                .distinct()
                .sorted(Comparator.comparing(Person::id))
                .forEach(person -> people.lock(person.number()));
        return found;
    }

    // In the order of their codes, so that two who want the same ones wait for each other.
    private void lockBeds(Collection<String> codes) {
        codes.stream().distinct().sorted().forEach(stock::lockBed);
    }

    /** Locks the beds of these stays, and others that will be claimed, alone: their people are locked later. */
    public List<Stay> lockBedsOf(Collection<Long> ids, Collection<String> more) {
        List<String> numbers = ids.stream().map(id -> "S" + id).toList();
        Stream<String> theirs =
                numbers.stream().map(number -> stays.stay(number).bed().code());
        lockBeds(Stream.concat(theirs, more.stream()).toList());
        return numbers.stream().map(stays::again).toList();
    }

    /** Where somebody lies at the moment. */
    public Optional<Stay> presentOf(Person person) {
        return stays.presentOf(person);
    }

    /** They got into the vehicle; the beds wait for their disinfection. The stays are locked. */
    public void leave(List<Stay> left, Stamp stamp) {
        left.forEach(stay -> stay.depart(DepartureReason.TRANSFER, null, stamp));
        stays.flush();
        left.forEach(stay -> relocated.fire(new Relocated(stay, null, stamp)));
    }

    /** The bed of this stay is kept for somebody on a visit. */
    public boolean isKept(long stay) {
        return stays.stay("S" + stay).isKept();
    }

    /** The same for a visit: the beds that they leave are kept for their return. */
    public void leaveForAVisit(List<Stay> left, Stamp stamp) {
        left.forEach(stay -> stay.leaveForAVisit(stamp));
        stays.flush();
        left.forEach(stay -> relocated.fire(new Relocated(stay, null, stamp)));
    }

    /**
     * They are there. The stays are locked; one that the facility let begin by itself is left as it is.
     *
     * @throws lazaret.platform.RefusalException also when the person meanwhile belongs into another kind of facility
     */
    public void arrive(List<Stay> held, Stamp stamp) {
        for (Stay stay : held) {
            if (stay.state() == StayState.RESERVED) {
                requireRightKind(stay, stamp.recordedAt());
                placing.arrive(stay, stamp);
                giveUpElsewhere(stay, stamp);
            } else if (stay.isKept()) {
                requireRightKind(stay, stamp.recordedAt());
                Stay back = stay.comeBack(stamp);
                stays.flush(); // or the database would see two holds of one bed
                stays.add(back);
            }
        }
        stays.flush();
    }

    // A bed is kept for as long as somebody visits a yellow-code hospital, and not for whoever was brought anywhere
    // else.
    private void giveUpElsewhere(Stay there, Stamp stamp) {
        if (spots.of(there.bed().id()).kind() != FacilityKind.YELLOW_CODE_HOSPITAL) {
            stays.keptFor(there.person())
                    .ifPresent(kept -> stays.again(kept.number()).giveUp(stamp));
        }
    }

    private void requireRightKind(Stay stay, Instant now) {
        if (!stay.isCarer()) {
            Applicant applicant = Applicant.of(stay.person(), now);
            placing.policy()
                    .aboutKind(applicant, spots.of(stay.bed().id()).kind())
                    .ifPresent(refusal -> {
                        throw refusal.asException();
                    });
        }
    }

    /** They don't come: what is still held for them is free. A bed is given back at the earliest when it was reserved. */
    public void giveBack(List<Stay> held, String reason, Stamp stamp) {
        for (Stay stay : held) {
            if (stay.state() == StayState.RESERVED) {
                Instant at = stamp.at().isBefore(stay.reservedAt()) ? stay.reservedAt() : stamp.at();
                stay.cancel(reason, new Stamp(at, stamp.recordedAt(), stamp.by()));
            }
        }
        stays.flush();
    }
}
