package lazaret.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lazaret.reporting.Census;
import lazaret.reporting.Movement;
import lazaret.reporting.OccupancyRow;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.Selection;
import lazaret.reporting.TestConnections;
import lazaret.reporting.definition.Column;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definitions;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 5,000 people in 60 days, with corrections: figures and identities of any window, as known then and later. */
class HistoryIT {
    private static final long SEED = Long.getLong("history.seed", 20221124);
    private static final int PEOPLE = Integer.getInteger("history.people", 5_000);
    private static final Instant MIDNIGHT = Instant.parse("2022-11-09T16:00:00Z");
    private static final Instant END =
            RandomHistory.BEGIN.plus(RandomHistory.LENGTH).plus(Duration.ofDays(30));

    private static Database schema;
    private static DataSource database;

    @BeforeAll
    static void live() throws SQLException {
        schema = Database.empty();
        database = TestConnections.to(schema);
        HistoryTables.write(new RandomHistory(SEED, PEOPLE), database);
    }

    @AfterAll
    static void close() {
        schema.close();
    }

    /** A window, and until when it was recorded; null for all. */
    record Question(Instant from, Instant to, Instant known) {}

    static Stream<Question> windows() {
        Instant day = MIDNIGHT.plus(Duration.ofDays(1));
        return Stream.of(
                        new Instant[] {MIDNIGHT, day},
                        new Instant[] {MIDNIGHT.minus(Duration.ofHours(8)), MIDNIGHT.plus(Duration.ofHours(16))},
                        new Instant[] {MIDNIGHT, MIDNIGHT.plus(Duration.ofHours(10))},
                        new Instant[] {RandomHistory.BEGIN.plusSeconds(12_345), day.plusSeconds(777)})
                .flatMap(w -> Stream.of(w[1], w[1].plus(Duration.ofHours(20)), END)
                        .map(known -> new Question(w[0], w[1], known.equals(END) ? null : known)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void everyFacilityAddsUpAndCountsWhatTheRowsSay(Question q) throws SQLException {
        List<OccupancyRow> rows = new Census(database).over(q.from, q.to, q.known, Selection.ALL);
        assertThat(rows).hasSize(RandomHistory.FACILITIES).allMatch(OccupancyRow::reconciles);
        assertThat(rows.stream().mapToInt(row -> row.movement().in()).sum()).isPositive();
        try (HistoryOracle oracle = new HistoryOracle(database, q.known)) {
            assertThat(rows.stream().collect(Collectors.toMap(OccupancyRow::code, row -> line(row.movement()))))
                    .isEqualTo(oracle.beds(q.from, q.to));
        }
    }

    @ParameterizedTest
    @MethodSource("windows")
    void peopleAreConservedAndCountedAsTheRowsSay(Question q) throws SQLException {
        ReportRequest request = request(q);
        ReportFacts facts = new ReportFacts(database);
        List<Identity> identities = new Reconciliation(new Census(database), facts).over(request, Selection.ALL, true);
        assertThat(identities).hasSize(5).allMatch(Identity::holds);
        Map<String, List<Long>> figures =
                identities.stream().collect(Collectors.toMap(Identity::name, Identity::figures));
        try (HistoryOracle oracle = new HistoryOracle(database, q.known)) {
            Map<String, Long> expected = oracle.people(q.from, q.to);
            assertThat(counted(figures)).isEqualTo(expected);
            assertThat(bulletin(facts, request))
                    .containsEntry("CONFIRMED", expected.get("confirmed"))
                    .containsEntry("CONVERTED", expected.get("converted"))
                    .containsEntry("ASYMPTOMATIC", expected.get("asymptomatic"))
                    .containsEntry("DISCHARGED", expected.get("discharged"))
                    .containsEntry("CASES", expected.get("cases"))
                    .containsEntry("CONTACTS", expected.get("contacts"));
        }
    }

    /** As long as a departure is not recorded somebody seems to lie in two beds; no list counts them twice. */
    @ParameterizedTest
    @MethodSource("windows")
    void listsOfPeopleCountEverybodyOnce(Question q) throws SQLException {
        ReportFacts facts = new ReportFacts(database);
        try (HistoryOracle oracle = new HistoryOracle(database, q.known)) {
            Map<String, Long> expected = oracle.people(q.from, q.to);
            assertThat(total(facts, "contacts", "people", q)).isEqualTo(expected.get("contacts"));
            assertThat(total(facts, "patients", "confirmed", q)).isEqualTo(expected.get("cases"));
            assertThat(total(facts, "patients", "asymptomatic", q)).isEqualTo(expected.get("silent"));
        }
    }

    private static long total(ReportFacts facts, String report, String column, Question q) {
        Definition definition = Definitions.named(report).orElseThrow();
        List<String> names = definition.columns().stream().map(Column::name).toList();
        return facts.rows(definition, false, request(q), Selection.ALL).stream()
                .filter(row -> row.level() == 2)
                .mapToLong(row -> (Long) row.values().get(names.indexOf(column)))
                .sum();
    }

    private static Map<String, Long> counted(Map<String, List<Long>> figures) {
        Map<String, Long> counted = new HashMap<>();
        counted.put("confirmed", figures.get("cases").get(1));
        counted.put("discharged", figures.get("cases").get(3));
        counted.put("died", figures.get("cases").get(4));
        counted.put("cases", figures.get("cases").get(7));
        counted.put("asymptomatic", figures.get("asymptomatic").get(1));
        counted.put("converted", figures.get("asymptomatic").get(4));
        counted.put("released", figures.get("asymptomatic").get(5));
        counted.put("silent", figures.get("asymptomatic").get(9));
        counted.put("traced", figures.get("contacts").get(1));
        counted.put("became", figures.get("contacts").get(3));
        counted.put("contacts", figures.get("contacts").get(6));
        return counted;
    }

    private static Map<String, Long> bulletin(ReportFacts facts, ReportRequest request) {
        Map<String, Long> now = new HashMap<>();
        facts.rows(Definitions.named("bulletin").orElseThrow(), false, request, Selection.ALL)
                .forEach(row -> now.put(
                        (String) row.values().get(0), (Long) row.values().get(1)));
        return now;
    }

    private static ReportRequest request(Question q) {
        return new ReportRequest(q.from, q.to, q.known, null, null, null, null, Locale.SIMPLIFIED_CHINESE, null)
                .completed(q.to);
    }

    private static String line(Movement m) {
        return Stream.of(
                        m.opening(),
                        m.admitted(),
                        m.transferredIn(),
                        m.transferredOut(),
                        m.discharged(),
                        m.released(),
                        m.died(),
                        m.left(),
                        m.closing())
                .map(figure -> figure + " ")
                .collect(Collectors.joining());
    }
}
