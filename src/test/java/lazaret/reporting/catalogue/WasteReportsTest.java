package lazaret.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import lazaret.reporting.Census;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.Selection;
import lazaret.reporting.TestConnections;
import lazaret.reporting.definition.Definitions;
import lazaret.testing.Database;
import lazaret.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No bag and no gram is lost: sealed is handed over and waiting, in every window and as known at every moment. */
class WasteReportsTest {
    private static final Instant BEGIN = Instant.parse("2022-11-01T00:00:00Z");
    private static final int HOURS = 240;
    private static final int BAGS = 150;

    private static Database database;
    private static Sql sql;
    private static final List<Bag> CITY = new ArrayList<>();

    /** A bag as the test invents it; hours since the beginning, -1 for never. */
    private record Bag(String facility, int grams, int sealed, int recorded, int gone, int goneRecorded, int voided) {}

    @BeforeAll
    static void build() {
        database = Database.empty();
        sql = database.sql();
        for (String code : List.of("W1", "W2")) {
            sql.run(
                    "insert into facility (code, kind, name, district, opened_on)"
                            + " values (?, 'QUARANTINE_HOTEL', ?, '长宁', '2022-01-01')",
                    code,
                    code);
        }
        Random random = new Random(7);
        for (int i = 0; i < BAGS; i++) {
            int sealed = random.nextInt(HOURS - 60);
            int recorded = sealed + random.nextInt(10);
            int end = random.nextInt(4);
            int gone = end < 2 ? recorded + random.nextInt(40) : -1;
            CITY.add(new Bag(
                    "W" + (1 + random.nextInt(2)),
                    10 * (1 + random.nextInt(9_999)),
                    sealed,
                    recorded,
                    gone,
                    gone < 0 ? -1 : gone + random.nextInt(10),
                    end == 2 ? recorded + random.nextInt(40) : -1));
        }
        CITY.forEach(WasteReportsTest::write);
    }

    @AfterAll
    static void close() {
        sql.close();
        database.close();
    }

    private static void write(Bag bag) {
        Object id = sql.one(
                "insert into waste_bag (facility_code, kind, weight_kg, sealed_at, sealed_by, recorded_at)"
                        + " values (?, 'INFECTIOUS', ?, ?, 'tester', ?) returning id",
                bag.facility,
                BigDecimal.valueOf(bag.grams, 3),
                at(bag.sealed),
                at(bag.recorded));
        if (bag.gone >= 0) {
            Object manifest = manifest(bag.facility, bag.gone, bag.goneRecorded);
            end(id, "HANDED_OVER", bag.gone, manifest, null, bag.goneRecorded);
        } else if (bag.voided >= 0) {
            end(id, "VOIDED", bag.voided, null, "称重有误", bag.voided);
        }
    }

    private static Object manifest(String facility, int at, int recorded) {
        return sql.one(
                "insert into waste_manifest (facility_code, handed_at, handed_by, received_by, recorded_at)"
                        + " values (?, ?, 'tester', '王师傅', ?) returning id",
                facility,
                at(at),
                at(recorded));
    }

    private static void end(Object bag, String kind, int at, Object manifest, String reason, int recorded) {
        sql.run(
                "insert into waste_bag_end (bag_id, facility_code, sealed_at, kind, at, by_whom, manifest_id, reason,"
                        + " recorded_at) select id, facility_code, sealed_at, ?, ?, 'tester', cast(? as bigint), ?, ?"
                        + " from waste_bag where id = ?",
                kind,
                at(at),
                manifest,
                reason,
                at(recorded),
                bag);
    }

    private static java.time.OffsetDateTime at(int hour) {
        return BEGIN.plus(Duration.ofHours(hour)).atOffset(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 240, 9999",
        "24, 48, 9999",
        "48, 58, 9999",
        "100, 124, 124",
        "100, 124, 130",
        "60, 180, 90",
        "0, 24, 24"
    })
    void whatWasSealedIsWhatWasHandedOverAndWhatWaits(int from, int to, int known) {
        for (List<String> codes : List.of(List.of("W1"), List.of("W2"), List.of("W1", "W2"))) {
            ReportRequest request = request(from, to, known);
            Selection selection = new Selection(codes, null, null);
            ReportFacts facts = new ReportFacts(TestConnections.to(database));
            List<Identity> identities =
                    new Reconciliation(new Census(TestConnections.to(database)), facts).ofWaste(request, selection);
            Predicate<Bag> here = bag ->
                    codes.contains(bag.facility) && bag.recorded <= known && !(bag.voided >= 0 && bag.voided <= known);
            Predicate<Bag> before =
                    here.and(bag -> bag.sealed <= from).and(gone(from, known).negate());
            Predicate<Bag> sealed = here.and(bag -> bag.sealed > from && bag.sealed <= to);
            Predicate<Bag> handed =
                    here.and(gone(to, known)).and(gone(from, known).negate());
            Predicate<Bag> after =
                    here.and(bag -> bag.sealed <= to).and(gone(to, known).negate());
            assertThat(identities).hasSize(2).allMatch(Identity::holds);
            assertThat(identities.get(0).figures())
                    .containsExactly(count(before), count(sealed), count(handed), count(after));
            assertThat(identities.get(1).figures())
                    .containsExactly(grams(before), grams(sealed), grams(handed), grams(after));
            List<ReportRow> rows =
                    facts.rows(Definitions.named("waste-ledger").orElseThrow(), false, request, selection);
            if (!rows.isEmpty()) {
                List<Object> total = rows.get(rows.size() - 1).values();
                assertThat(grams(total.get(5))).isEqualTo(grams(sealed));
                assertThat(grams(total.get(9))).isEqualTo(grams(handed));
                assertThat(grams(total.get(10))).isEqualTo(grams(after));
            }
        }
    }

    @Test
    void aBagGoesOnceToOneManifestOfItsFacilityAfterItWasSealed() {
        Object bag = sql.one("insert into waste_bag (facility_code, kind, weight_kg, sealed_at, sealed_by, recorded_at)"
                + " values ('W1', 'SHARPS', 1, '2023-01-01', 'tester', '2023-01-01') returning id");
        int later = (int)
                Duration.between(BEGIN, Instant.parse("2023-01-02T00:00:00Z")).toHours();
        assertThatThrownBy(() -> end(bag, "HANDED_OVER", later, manifest("W2", later, later), null, later))
                .hasMessageContaining("bag_and_manifest_are_of_one_facility");
        int early = later - 48;
        assertThatThrownBy(() -> end(bag, "HANDED_OVER", early, manifest("W1", early, later), null, later))
                .hasMessageContaining("bag_is_sealed_before_it_goes");
        assertThatThrownBy(() -> end(bag, "HANDED_OVER", later, null, null, later))
                .hasMessageContaining("handed_over_under_a_manifest");
        assertThatThrownBy(() -> end(bag, "VOIDED", later, null, " ", later))
                .hasMessageContaining("voiding_a_bag_needs_a_reason");
        end(bag, "HANDED_OVER", later, manifest("W1", later, later), null, later);
        assertThatThrownBy(() -> end(bag, "HANDED_OVER", later, manifest("W1", later, later), null, later))
                .hasMessageContaining("waste_bag_goes_once");
        assertThatThrownBy(() -> end(bag, "VOIDED", later, null, "错", later))
                .hasMessageContaining("waste_bag_goes_once");
        sql.run("insert into waste_manifest (facility_code, number, handed_at, handed_by, received_by, recorded_at)"
                + " values ('W1', 'L-1', now(), 'tester', '王师傅', now())");
        assertThatThrownBy(() -> sql.run(
                        "insert into waste_manifest (facility_code, number, handed_at, handed_by, received_by, recorded_at)"
                                + " values ('W2', 'L-1', now(), 'tester', '王师傅', now())"))
                .hasMessageContaining("manifest_number_is_taken");
    }

    @ParameterizedTest
    @CsvSource({"0.00, false", "0.01, true", "100.00, true", "100.01, false", "-1, false"})
    void aWeightIsPlausible(BigDecimal weight, boolean plausible) {
        String insert = "insert into waste_bag (facility_code, kind, weight_kg, sealed_at, sealed_by, recorded_at)"
                + " values ('W2', 'SHARPS', ?, '2023-02-01', 'tester', '2023-02-01')";
        if (plausible) {
            sql.run(insert, weight);
        } else {
            assertThatThrownBy(() -> sql.run(insert, weight)).hasMessageContaining("waste_weight_is_plausible");
        }
    }

    private static Predicate<Bag> gone(int until, int known) {
        return bag -> bag.gone >= 0 && bag.gone <= until && bag.goneRecorded <= known;
    }

    private static long count(Predicate<Bag> which) {
        return CITY.stream().filter(which).count();
    }

    private static long grams(Predicate<Bag> which) {
        return CITY.stream().filter(which).mapToLong(Bag::grams).sum();
    }

    private static long grams(Object kilograms) {
        return kilograms == null
                ? 0
                : ((BigDecimal) kilograms).movePointRight(3).longValueExact();
    }

    private static ReportRequest request(int from, int to, int known) {
        return new ReportRequest(
                BEGIN.plus(Duration.ofHours(from)),
                BEGIN.plus(Duration.ofHours(to)),
                BEGIN.plus(Duration.ofHours(known)),
                ZoneOffset.UTC,
                null,
                null,
                null,
                Locale.SIMPLIFIED_CHINESE,
                null);
    }
}
