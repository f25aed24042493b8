package lazaret.stay;

import static lazaret.platform.PlatformRefusal.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lazaret.access.AccessRefusal;
import lazaret.access.Caller;
import lazaret.access.Scope;
import lazaret.facility.Bed;
import lazaret.facility.Part;
import lazaret.facility.Stock;
import lazaret.person.Person;
import lazaret.person.PersonRefusal;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;
import lazaret.platform.RowOutcome;

/**
 * Takes over the stays of a register. A register tells what happened: what the database forbids (two in a bed, one person
 * in two places, strangers in a room for one) and what sources quote (infected among contacts, no own bathroom, clean
 * zone) is refused; what is merely not as it should be, such as a child alone or mixed floors, is taken as it is and shown
 * as a breach. Sees no roles: only the import calls it.
 */
@Stateless
public class StayImport {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private StayImportLookup lookup;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes one chunk in the transaction of the caller; a broken constraint ends that transaction, and the caller tries
     * the rows one by one.
     *
     * @return one outcome for each row, in order
     */
    public List<RowOutcome> importAll(List<StayImportRow> rows) {
        StayImportLookup.Known known = lookup.of(rows);
        List<RowOutcome> outcomes = new ArrayList<>();
        for (StayImportRow row : rows) {
            try {
                outcomes.add(take(row, known));
            } catch (RefusalException e) {
                outcomes.add(RowOutcome.refused(e.refusals()));
            }
        }
        em.flush();
        return outcomes;
    }

    private RowOutcome take(StayImportRow row, StayImportLookup.Known known) {
        RefusalException.throwIfAny(wrongTimes(row));
        Person person = known.person(row.person())
                .orElseThrow(() ->
                        PersonRefusal.NO_SUCH_PERSON.at("/person", row.person()).asException());
        if (stock.findFacility(row.facility()).isPresent() && !scope.covers(row.facility())) {
            throw AccessRefusal.NOT_YOUR_FACILITY
                    .at("/facility", row.facility())
                    .asException();
        }
        Bed bed = bed(row, known);
        Optional<Stay> same = known.stays(person).stream()
                .filter(s -> s.bed().id().equals(bed.id()) && Objects.equals(s.arrivedAt(), row.arrivedAt()))
                .findFirst();
        if (same.isPresent()) {
            return bringUpToDate(same.get(), row);
        }
        refuseWhatSourcesForbid(person, bed, row, known);
        Stay stay = begin(person, bed, row, known);
        em.persist(stay);
        known.remember(person, stay);
        return RowOutcome.DONE;
    }

    private RowOutcome bringUpToDate(Stay stay, StayImportRow row) {
        if (row.departedAt() == null || stay.departedAt() != null) {
            return RowOutcome.SKIPPED;
        }
        stay.depart(row.reason(), null, stamp(row.departedAt()));
        return RowOutcome.CHANGED;
    }

    private Stay begin(Person person, Bed bed, StayImportRow row, StayImportLookup.Known known) {
        Person carer = row.carer() == null
                ? null
                : known.person(row.carer()).orElseThrow(() -> PersonRefusal.NO_SUCH_PERSON
                        .at("/carer", row.carer())
                        .asException());
        long party = carer == null ? person.id() : carer.id();
        boolean exclusive = known.isForOneParty(bed, person, arrival(row));
        Stay stay = Stay.reserve(person, bed, party, exclusive, stamp(row.reservedAt()));
        if (carer != null) {
            stay.byException(
                    new PlacementException(
                            ExceptionKind.CARED_CHILD,
                            carer.number(),
                            caller.username(),
                            "register: carer " + row.carer()),
                    carer.id());
        }
        if (row.arrivedAt() != null) {
            stay.arrive(stamp(row.arrivedAt()), null);
        }
        if (row.departedAt() != null) {
            stay.depart(row.reason(), null, stamp(row.departedAt()));
        }
        return stay;
    }

    private void refuseWhatSourcesForbid(Person person, Bed bed, StayImportRow row, StayImportLookup.Known known) {
        known.forbidden(person, bed, arrival(row)).ifPresent(refusal -> {
            throw refusal.pointingAt("/room").asException();
        });
    }

    private Bed bed(StayImportRow row, StayImportLookup.Known known) {
        Optional<Bed> there = known.bed(row);
        if (there.isPresent()) {
            return there.get();
        }
        if (!row.position().matches("E[12]")) {
            throw NOT_FOUND
                    .at("/room", Part.BED, Bed.codeOf(row.facility(), row.room(), row.position()))
                    .asException();
        }
        Bed added;
        do { // E2 may be named before E1
            added = stock.extraBed(stock.room(row.facility(), row.room()));
            known.remember(added);
        } while (!added.position().equals(row.position()));
        return added;
    }

    private List<Refusal> wrongTimes(StayImportRow row) {
        List<Refusal> wrong = new ArrayList<>();
        Instant now = clock.instant();
        refuseFuture(wrong, "/reservedAt", row.reservedAt(), now);
        refuseFuture(wrong, "/arrivedAt", row.arrivedAt(), now);
        refuseFuture(wrong, "/departedAt", row.departedAt(), now);
        if (row.arrivedAt() != null && row.arrivedAt().isBefore(row.reservedAt())) {
            wrong.add(StayRefusal.ARRIVED_BEFORE_RESERVED.at("/arrivedAt", row.arrivedAt(), row.reservedAt()));
        }
        if (row.departedAt() != null && row.arrivedAt() == null) {
            wrong.add(PlatformRefusal.FIELD_IS_MISSING.at("/arrivedAt", "arrivedAt"));
        } else if (row.departedAt() != null && !row.departedAt().isAfter(row.arrivedAt())) {
            wrong.add(StayRefusal.DEPARTED_BEFORE_ARRIVED.at("/departedAt", row.departedAt(), row.arrivedAt()));
        }
        if ((row.departedAt() == null) != (row.reason() == null)) {
            wrong.add(StayRefusal.REASON_IS_MISSING.at("/reason"));
        }
        return wrong;
    }

    private static void refuseFuture(List<Refusal> wrong, String field, Instant at, Instant now) {
        if (at != null && at.isAfter(now)) {
            wrong.add(PlatformRefusal.TIME_IN_THE_FUTURE.at(field, at));
        }
    }

    private static Instant arrival(StayImportRow row) {
        return row.arrivedAt() == null ? row.reservedAt() : row.arrivedAt();
    }

    private Stamp stamp(Instant at) {
        return new Stamp(at, clock.instant(), caller.username());
    }
}
