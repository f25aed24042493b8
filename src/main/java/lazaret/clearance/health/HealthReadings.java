package lazaret.clearance.health;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.Subjects;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;

/**
 * The bulk sibling of {@link RecordReading}: a chunk of rows in one transaction, written by one statement. Asks for no
 * role; the import that calls it does. The same reading twice is passed over, another of the same moment is refused.
 */
@Stateless
public class HealthReadings {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SevereReadings severeReadings;

    /** By what a row finds its reading again. */
    record Key(long personId, Instant at) {}

    public HealthReadings() {}

    /** For work outside the container, where nobody listens. */
    public HealthReadings(EntityManager em, Clock clock) {
        this(em, clock, new SevereReadings(em, severe -> {}));
    }

    HealthReadings(EntityManager em, Clock clock, SevereReadings severeReadings) {
        this.em = em;
        this.clock = clock;
        this.severeReadings = severeReadings;
    }

    /**
     * @param by who is answerable for these records
     * @return one outcome for each row, in their order; refusals point at {@code /person}, {@code /paper} or the fields of
     *     {@link HealthCheck}
     */
    public List<RowOutcome> recordAll(List<ReadingRow> rows, String by) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Subjects subjects =
                new Subjects(em, rows.stream().map(ReadingRow::subject).toList());
        ReadingTable table = new ReadingTable(em);
        Map<Key, HealthCheck> known = table.known(
                rows.stream().flatMap(row -> key(row, subjects).stream()).toList());
        Map<Key, HealthCheck> written = new LinkedHashMap<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (ReadingRow row : rows) {
            List<Refusal> refusals = refusals(row, subjects);
            outcomes.add(
                    refusals.isEmpty()
                            ? take(key(row, subjects).orElseThrow(), row.check(), known, written)
                            : RowOutcome.refused(refusals));
        }
        table.write(written, by);
        severeReadings.tell(written(written, subjects, rows));
        return outcomes;
    }

    private static List<SevereReadings.Written> written(
            Map<Key, HealthCheck> written, Subjects subjects, List<ReadingRow> rows) {
        Map<Long, LocalDate> births = new HashMap<>();
        rows.forEach(row -> subjects.find(row.subject()).ifPresent(found -> births.put(found.id(), found.birthDate())));
        return written.entrySet().stream()
                .map(e -> new SevereReadings.Written(
                        e.getKey().personId(), births.get(e.getKey().personId()), e.getValue()))
                .toList();
    }

    private List<Refusal> refusals(ReadingRow row, Subjects subjects) {
        List<Refusal> refusals = new ArrayList<>();
        subjects.refusal(row.subject()).ifPresent(refusals::add);
        var birthDate =
                subjects.find(row.subject()).map(Subjects.Found::birthDate).orElse(null);
        refusals.addAll(row.check().refusals(clock.instant(), birthDate));
        return refusals;
    }

    private static RowOutcome take(
            Key key, HealthCheck check, Map<Key, HealthCheck> known, Map<Key, HealthCheck> written) {
        HealthCheck before = known.get(key);
        if (before == null) {
            known.put(key, check);
            written.put(key, check);
            return RowOutcome.DONE;
        }
        return before.saysTheSameAs(check)
                ? RowOutcome.SKIPPED
                : RowOutcome.refused(List.of(ClearanceRefusal.READING_IS_RECORDED.at("/at", check.at())));
    }

    private static Optional<Key> key(ReadingRow row, Subjects subjects) {
        Instant at = row.check().at();
        return at == null ? Optional.empty() : subjects.find(row.subject()).map(found -> new Key(found.id(), at));
    }
}
