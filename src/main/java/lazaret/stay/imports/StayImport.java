package lazaret.stay.imports;

import static lazaret.platform.PlatformRefusal.NOT_FOUND;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lazaret.access.AccessRefusal;
import lazaret.access.Caller;
import lazaret.access.Scope;
import lazaret.facility.ExtraBed;
import lazaret.facility.Part;
import lazaret.facility.StockImport;
import lazaret.person.Category;
import lazaret.person.PersonRefusal;
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
    private StockImport stock;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes one chunk in the transaction of the caller, behind the locks of its beds and people. What the database would
     * forbid is found beforehand; where somebody was faster all the same, a constraint ends that transaction, and the
     * caller tries smaller chunks.
     *
     * @return one outcome for each row, in order
     */
    public List<RowOutcome> importAll(List<StayImportRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        StayImportFacts facts = new StayImportLookup(em, rows).facts();
        StayImportTable table = new StayImportTable();
        Set<ExtraBed> extraBeds = new LinkedHashSet<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (StayImportRow row : rows) {
            try {
                outcomes.add(take(row, facts, table, extraBeds, now));
            } catch (RefusalException e) {
                outcomes.add(RowOutcome.refused(e.refusals()));
            }
        }
        if (!extraBeds.isEmpty()) {
            stock.extraBeds(extraBeds);
        }
        table.write(em, now, caller.username());
        return outcomes;
    }

    private RowOutcome take(
            StayImportRow row, StayImportFacts facts, StayImportTable table, Set<ExtraBed> extraBeds, Instant now) {
        RefusalException.throwIfAny(row.refusals(now));
        StayImportFacts.Somebody person = person(row.person(), "/person", facts);
        StayImportFacts.Place room = room(row, facts);
        Optional<RegisteredStay> same = facts.same(person.id(), row);
        if (same.isPresent()) {
            return bringUpToDate(same.get(), row, facts, table);
        }
        Category category = person.category(row.arrivedAt() == null ? row.reservedAt() : row.arrivedAt());
        room.forbids(category).ifPresent(refusal -> {
            throw refusal.asException();
        });
        long party = row.carer() == null
                ? person.id()
                : person(row.carer(), "/carer", facts).id();
        RegisteredStay stay = new RegisteredStay(
                null,
                person.id(),
                row.bed(),
                room.isForOneParty(category) ? room.id() : null,
                party,
                row.reservedAt(),
                row.arrivedAt(),
                row.departedAt(),
                null);
        RefusalException.throwIfAny(facts.against(stay, row));
        row.extraBed().filter(bed -> !facts.hasBed(row.bed())).ifPresent(extraBeds::add);
        facts.add(stay);
        table.add(stay, row);
        return RowOutcome.DONE;
    }

    private static StayImportFacts.Somebody person(String number, String pointer, StayImportFacts facts) {
        return facts.person(number)
                .orElseThrow(
                        () -> PersonRefusal.NO_SUCH_PERSON.at(pointer, number).asException());
    }

    private StayImportFacts.Place room(StayImportRow row, StayImportFacts facts) {
        Optional<StayImportFacts.Place> room = facts.room(row);
        if (room.isPresent() && !scope.covers(row.facility())) {
            throw AccessRefusal.NOT_YOUR_FACILITY
                    .at("/facility", row.facility())
                    .asException();
        }
        return room.filter(there -> facts.hasBed(row.bed()) || row.extraBed().isPresent())
                .orElseThrow(() -> missing(row).asException());
    }

    private static Refusal missing(StayImportRow row) {
        return NOT_FOUND.at("/room", Part.BED, row.bed());
    }

    private static RowOutcome bringUpToDate(
            RegisteredStay stay, StayImportRow row, StayImportFacts facts, StayImportTable table) {
        if (row.departedAt() == null || stay.departedAt() != null) {
            return RowOutcome.SKIPPED;
        }
        RegisteredStay after = stay.departed(row.departedAt());
        facts.replace(stay, after);
        table.depart(stay, after, row);
        return RowOutcome.CHANGED;
    }
}
