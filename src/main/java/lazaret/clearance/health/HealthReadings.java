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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.Subjects;
import lazaret.clearance.answer.AnswerTable;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;

/**
 * The bulk sibling of {@link RecordReading}: a chunk of rows in one transaction, written by one statement. Asks for no
 * role; the import that calls it does. The same reading twice is passed over, another of the same moment is refused; what
 * was found beside it is recorded with it or not at all.
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
        AnswerTable answers = new AnswerTable(em);
        Set<AnswerTable.Entry> answered = answers.known(
                rows.stream().flatMap(row -> answers(row, subjects)).toList());
        Set<AnswerTable.Entry> found = new LinkedHashSet<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (ReadingRow row : rows) {
            List<Refusal> refusals = refusals(row, subjects);
            if (!refusals.isEmpty()) {
                outcomes.add(RowOutcome.refused(refusals));
                continue;
            }
            RowOutcome reading = take(key(row, subjects).orElseThrow(), row.check(), known, written);
            long news = reading.refusals().isEmpty()
                    ? answers(row, subjects)
                            .filter(answered::add)
                            .filter(found::add)
                            .count()
                    : 0;
            outcomes.add(news > 0 ? RowOutcome.DONE : reading);
        }
        table.write(written, by);
        answers.write(found, by);
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
        refusals.addAll(row.refusals(clock.instant(), birthDate));
        return refusals;
    }

    private static RowOutcome take(
            Key key, HealthCheck check, Map<Key, HealthCheck> known, Map<Key, HealthCheck> written) {
        if (!check.saysAnything()) {
            return RowOutcome.SKIPPED;
        }
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

    private static Stream<AnswerTable.Entry> answers(ReadingRow row, Subjects subjects) {
        return row.check().at() == null
                ? Stream.of()
                : subjects.find(row.subject()).stream()
                        .flatMap(found -> row.answers().stream().map(a -> new AnswerTable.Entry(found.id(), a)));
    }

    private static Optional<Key> key(ReadingRow row, Subjects subjects) {
        Instant at = row.check().at();
        return at == null ? Optional.empty() : subjects.find(row.subject()).map(found -> new Key(found.id(), at));
    }
}
