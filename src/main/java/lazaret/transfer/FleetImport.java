package lazaret.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;
import lazaret.platform.SeenInFile;

/**
 * Takes lists of the fleet: a chunk of rows in one transaction, written by two statements. A vehicle is known by its
 * plate; where it stands may change, what was measured in it is never changed, only added to. Asks for no role; the
 * import that calls it does.
 */
@Stateless
public class FleetImport {
    /** The wall of the stations. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    public FleetImport() {}

    /** For work outside the container. */
    public FleetImport(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * @param seen what the same file named before
     * @param by who is answerable for these records
     * @return one outcome for each row, in their order; refusals point at fields of {@link AmbulanceRow}
     */
    public List<RowOutcome> takeAll(List<AmbulanceRow> rows, SeenInFile seen, String by) {
        if (rows.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        FleetTable table = new FleetTable(em);
        Map<String, Ambulance> known = table.known(rows);
        List<AmbulanceRow> described = new ArrayList<>();
        List<AmbulanceRow> checked = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (AmbulanceRow row : rows) {
            Optional<Ambulance> before = Optional.ofNullable(known.get(row.plate()));
            List<Refusal> refusals = refusals(row, before, seen, today);
            if (!refusals.isEmpty()) {
                outcomes.add(RowOutcome.refused(refusals));
                continue;
            }
            boolean newWords = before.isEmpty() || !before.get().isDescribedBy(row);
            boolean newCheck = row.check().isPresent()
                    && before.flatMap(b -> b.checkOf(row.checkedOn())).isEmpty();
            if (newWords) {
                described.add(row);
            }
            if (newCheck) {
                checked.add(row);
            }
            outcomes.add(
                    before.isEmpty()
                            ? RowOutcome.DONE
                            : newWords || newCheck ? RowOutcome.CHANGED : RowOutcome.SKIPPED);
        }
        table.put(described, checked, by);
        return outcomes;
    }

    private static List<Refusal> refusals(
            AmbulanceRow row, Optional<Ambulance> before, SeenInFile seen, LocalDate today) {
        List<Refusal> refusals = row.refusals(today);
        if (!row.plate().isEmpty()) {
            seen.earlierLine(row.plate(), row.line())
                    .map(line -> TransferRefusal.VEHICLE_REPEATS_ANOTHER.at("/plate", line))
                    .ifPresent(refusals::add);
        }
        before.flatMap(ambulance -> row.check()
                        .flatMap(check -> ambulance.checkOf(check.day()).filter(known -> !known.equals(check))))
                .map(known -> TransferRefusal.CHECK_IS_RECORDED.at(
                        "/pascal", row.checkedOn().toString(), known.pascal()))
                .ifPresent(refusals::add);
        return refusals;
    }
}
