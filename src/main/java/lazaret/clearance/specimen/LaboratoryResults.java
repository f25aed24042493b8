package lazaret.clearance.specimen;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.Subjects;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;

/**
 * The bulk sibling of {@link RecordSpecimen} and {@link RecordResult}: a chunk of rows in one transaction, written by
 * one statement. Asks for no role; the import that calls it does. A specimen is known by person, sampling time, site and
 * laboratory: the same answer twice is passed over, a contradiction is refused, a pending one gets its result.
 */
@Stateless
public class LaboratoryResults {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    public LaboratoryResults() {}

    /** For work outside the container. */
    public LaboratoryResults(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * @param by who is answerable for these records
     * @return one outcome for each row, in their order; refusals point at {@code /person}, {@code /paper} or the fields of
     *     {@link Sampling} and {@link LabReport}
     */
    public List<RowOutcome> recordAll(List<LaboratoryRow> rows, String by) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Subjects subjects =
                new Subjects(em, rows.stream().map(LaboratoryRow::subject).toList());
        SpecimenTables tables = new SpecimenTables(em);
        Map<SpecimenKey, KnownSpecimen> known = tables.known(keys(rows, subjects));
        Map<SpecimenKey, KnownSpecimen> written = new LinkedHashMap<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (LaboratoryRow row : rows) {
            List<Refusal> refusals = refusals(row, subjects);
            outcomes.add(refusals.isEmpty() ? take(row, subjects, known, written) : RowOutcome.refused(refusals));
        }
        tables.write(written.values(), by);
        return outcomes;
    }

    private List<Refusal> refusals(LaboratoryRow row, Subjects subjects) {
        List<Refusal> refusals = new ArrayList<>();
        subjects.refusal(row.subject()).ifPresent(refusals::add);
        var birthDate =
                subjects.find(row.subject()).map(Subjects.Found::birthDate).orElse(null);
        refusals.addAll(row.sampling().refusals(clock.instant(), birthDate));
        if (row.report() != null) {
            refusals.addAll(
                    row.report().refusals(clock.instant(), row.sampling().sampledAt()));
        }
        return refusals;
    }

    private static RowOutcome take(
            LaboratoryRow row,
            Subjects subjects,
            Map<SpecimenKey, KnownSpecimen> known,
            Map<SpecimenKey, KnownSpecimen> written) {
        SpecimenKey key = key(row, subjects).orElseThrow();
        KnownSpecimen before = known.get(key);
        if (before != null && (row.report() == null || before.says(row.report()))) {
            return RowOutcome.SKIPPED;
        }
        if (before != null && before.report() != null) {
            LabReport other = before.report();
            return RowOutcome.refused(
                    List.of(ClearanceRefusal.RESULT_IS_RECORDED.at("/result", other.result(), other.reportedAt())));
        }
        KnownSpecimen now = new KnownSpecimen(
                before == null ? null : before.id(), key, row.sampling().reagent(), row.report());
        known.put(key, now);
        written.put(key, now);
        return RowOutcome.DONE;
    }

    private static List<SpecimenKey> keys(List<LaboratoryRow> rows, Subjects subjects) {
        return rows.stream()
                .flatMap(row -> key(row, subjects).stream())
                .filter(SpecimenKey::isComplete)
                .toList();
    }

    private static Optional<SpecimenKey> key(LaboratoryRow row, Subjects subjects) {
        Sampling s = row.sampling();
        return subjects.find(row.subject())
                .map(found -> new SpecimenKey(found.id(), s.sampledAt(), s.site(), s.laboratory()));
    }
}
