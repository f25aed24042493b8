package lazaret.facility;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;
import lazaret.platform.SeenInFile;

/** Founds or redefines many facilities with one query and batched writes. */
final class FacilityBatch {
    private final EntityManager em;
    private final SeenInFile seen;

    FacilityBatch(EntityManager em, SeenInFile seen) {
        this.em = em;
        this.seen = seen;
    }

    /** One outcome for each row, in their order. */
    List<RowOutcome> take(List<FacilityRow> rows) {
        Map<String, Facility> known = known(rows);
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (FacilityRow row : rows) {
            outcomes.add(take(row, known));
        }
        em.flush();
        return outcomes;
    }

    private RowOutcome take(FacilityRow row, Map<String, Facility> known) {
        List<Refusal> refusals = row.refusals();
        seen.earlierLine(row.code(), row.line())
                .map(line -> FacilityRefusal.ROW_REPEATS_ANOTHER.at("/code", line))
                .ifPresent(refusals::add);
        Facility facility = known.get(row.code());
        if (facility != null && row.kind() != null && facility.kind() != row.kind()) {
            refusals.add(FacilityRefusal.FACILITY_KIND_IS_FIXED.at("/kind", row.code(), facility.kind()));
        }
        if (!refusals.isEmpty()) {
            return RowOutcome.refused(refusals);
        }
        if (facility == null) {
            em.persist(Facility.found(row));
            return RowOutcome.DONE;
        }
        if (facility.isDefinedBy(row)) {
            return RowOutcome.SKIPPED;
        }
        facility.redefine(row);
        return RowOutcome.CHANGED;
    }

    private Map<String, Facility> known(List<FacilityRow> rows) {
        List<String> codes = rows.stream().map(FacilityRow::code).distinct().toList();
        return em.createQuery("select f from Facility f where f.code in :codes", Facility.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(Facility::code, Function.identity()));
    }
}
