package lazaret.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lazaret.testing.Database;
import lazaret.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The search against plain SQL, over 600 lines of which many carry the same moment. */
class AuditLinesTest {
    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);
    private static final String FROM = "2022-11-14T00:00:20Z";
    private static final String TO = "2022-11-14T00:00:40Z";

    private static Database database;
    private static Sql sql;

    @BeforeAll
    static void fill() {
        database = Database.empty();
        sql = database.sql();
        // The moments run backwards while the ids count up, so that neither order alone is the right one.
        sql.run("""
                insert into audit_entry (happened_at, actor, action, subject, facility, outcome, detail, source)
                select timestamptz '2022-11-14 00:01:00Z' - (n / 10) * interval '1 second',
                  (array['anna', 'bert', 'anna.b'])[n % 3 + 1],
                  (array['stay.move', 'stay.moved', 'staying', 'access.sign-in', 'page /stay/board.xhtml'])[n % 5 + 1],
                  'S' || n % 7, (array['H01', 'H02', null])[n % 3 + 1],
                  (array['DONE', 'REFUSED'])[(n % 11 = 0)::int + 1], 'n' || n, '127.0.0.1'
                from generate_series(1, 600) n""");
    }

    @AfterAll
    static void leave() {
        sql.close();
        database.close();
    }

    static Stream<Arguments> filters() {
        Instant from = Instant.parse(FROM);
        Instant to = Instant.parse(TO);
        return Stream.of(
                Arguments.of(ALL, "true"),
                Arguments.of(new AuditFilter("anna", null, null, null, null, null, null), "actor = 'anna'"),
                Arguments.of(new AuditFilter(null, "stay.move", null, null, null, null, null), "action = 'stay.move'"),
                Arguments.of(new AuditFilter(null, "stay.", null, null, null, null, null), "action like 'stay.%'"),
                Arguments.of(new AuditFilter(null, "page ", null, null, null, null, null), "action like 'page %'"),
                Arguments.of(new AuditFilter(null, null, " S3 ", null, null, null, null), "subject = 'S3'"),
                Arguments.of(new AuditFilter(null, null, null, "H02", null, null, null), "facility = 'H02'"),
                Arguments.of(
                        new AuditFilter(null, null, null, null, AuditFilter.Outcome.REFUSED, null, null),
                        "outcome = 'REFUSED'"),
                Arguments.of(
                        new AuditFilter(null, null, null, null, null, from, to),
                        "happened_at >= '" + FROM + "' and happened_at < '" + TO + "'"),
                Arguments.of(
                        new AuditFilter("bert", "access.", "S1", "H02", AuditFilter.Outcome.DONE, from, to),
                        "actor = 'bert' and action = 'access.sign-in' and subject = 'S1' and facility = 'H02'"
                                + " and outcome = 'DONE' and happened_at >= '" + FROM + "' and happened_at < '" + TO
                                + "'"));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void pageAfterPageItFindsWhatPlainSqlFindsInItsOrder(AuditFilter filter, String where) {
        List<String> expected =
                sql.column("select id from audit_entry where " + where + " order by happened_at desc, id desc");
        assertThat(expected).isNotEmpty();
        for (int size : new int[] {1_000, 7}) {
            assertThat(readInPagesOf(size, filter)).as("pages of " + size).isEqualTo(expected);
        }
    }

    @Test
    void aPageIsNoLongerThanAsked() {
        assertThat(page(ALL, AuditLine.Place.TOP, 7)).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "stay.depart, DONE, DEATH, true",
        "person.changeCategory, DONE, CONFIRMED MILD, true",
        "clearance.recordResult, DONE, POSITIVE, true",
        "page /stay/arrivals.xhtml, REFUSED, INFECTED_AMONG_CONTACTS, true",
        "POST /people/{number}/category, REFUSED, CLINICAL_TYPE_ONLY_OF_CONFIRMED, true",
        "page /stay/arrivals.xhtml, REFUSED, NOT_ALLOWED, false",
        "person.reveal, DONE, 家属来电, false",
        "access.change-account, DONE, CREW * > CREW H01, false",
        "personal.thing, DONE, something, true"
    })
    void whatTellsOfHealthOrWhereaboutsStaysInTheDatabase(
            String action, String outcome, String detail, boolean withheld) {
        sql.run(
                "insert into audit_entry (happened_at, actor, action, outcome, detail)"
                        + " values ('2022-01-01Z', 'carla', ?, ?, ?)",
                action,
                outcome,
                detail);
        AuditFilter one = new AuditFilter("carla", action, null, null, null, null, null);
        AuditLine line = page(one, AuditLine.Place.TOP, 1).get(0);
        assertThat(line.withheld()).isEqualTo(withheld);
        assertThat(line.detail()).isEqualTo(withheld ? null : detail);
    }

    @Test
    void aLineWithoutADetailWithholdsNothing() {
        sql.run("insert into audit_entry (happened_at, actor, action, outcome, detail)"
                + " values ('2022-01-01Z', 'dora', 'stay.arrive', 'DONE', '')");
        AuditFilter dora = new AuditFilter("dora", null, null, null, null, null, null);
        AuditLine line = page(dora, AuditLine.Place.TOP, 1).get(0);
        assertThat(line.withheld()).isFalse();
        assertThat(line.detail()).isNull();
    }

    @Test
    void anIdentityNumberThatSomebodyTypedIsNotShownWhole() {
        sql.run("insert into audit_entry (happened_at, actor, action, subject, outcome)"
                + " values ('2022-01-01Z', 'emil', 'GET /people/{number}', '130199199110120028', 'REFUSED')");
        AuditFilter emil = new AuditFilter("emil", null, null, null, null, null, null);
        assertThat(page(emil, AuditLine.Place.TOP, 1).get(0).subject()).isEqualTo("****0028");
    }

    private static List<String> readInPagesOf(int size, AuditFilter filter) {
        List<String> ids = new ArrayList<>();
        AuditLine.Place place = AuditLine.Place.TOP;
        List<AuditLine> page;
        do {
            page = page(filter, place, size);
            page.forEach(line -> ids.add(Long.toString(line.id())));
            place = page.isEmpty() ? place : page.get(page.size() - 1).place();
        } while (page.size() == size);
        return ids;
    }

    private static List<AuditLine> page(AuditFilter filter, AuditLine.Place after, int limit) {
        return database.inTransaction(em -> new AuditLines(em).page(filter, after, limit));
    }
}
