package lazaret.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lazaret.reporting.catalogue.ReportFacts;
import lazaret.reporting.catalogue.ReportRow;
import lazaret.reporting.definition.Definitions;
import lazaret.testing.Database;
import lazaret.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open beds are staffed beds where staff was told and a ratio holds; nowhere else does anything change. */
class StaffedBedsTest {
    private static final Instant NOON = Instant.parse("2022-11-22T04:00:00Z");

    private static Database database;
    private static Sql sql;

    // F1 has a section A of 60 and a section B of 52 beds; 3.75 beds for a nurse from the 20th on, in an ICU 1.5.
    @BeforeAll
    static void build() {
        database = Database.empty();
        sql = database.sql();
        house("F1", 60, 52);
        house("F2", 10, 10);
        ratio("FIELD_HOSPITAL", null, "3.75", "2022-11-20");
        ratio("FIELD_HOSPITAL", "ICU", "1.5", "2022-11-20");
    }

    @AfterAll
    static void close() {
        sql.close();
        database.close();
    }

    private static void house(String code, int... beds) {
        sql.run(
                "insert into facility (code, kind, name, district, opened_on)"
                        + " values (?, 'FIELD_HOSPITAL', ?, '长宁', '2022-01-01')",
                code,
                code);
        for (int i = 0; i < beds.length; i++) {
            Object unit = sql.one(
                    "insert into unit (facility_code, name, kind) values (?, ?, ?) returning id",
                    code,
                    "" + (char) ('A' + i),
                    i == 0 ? "SECTION_M" : "ICU");
            Object room = sql.one(
                    "insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                            + " negative_pressure, recorded_at) values (?, ?, ?, 'CONTAMINATED', false, true, true, false,"
                            + " '2022-01-01') returning id",
                    code,
                    unit,
                    "R" + i);
            sql.run(
                    "insert into bed (code, room_id, facility_code, position, recorded_at)"
                            + " select ? || '-' || ? || '-' || n, ?, ?, n, '2022-01-01' from generate_series(1, ?) n",
                    code,
                    "R" + i,
                    room,
                    code,
                    beds[i]);
        }
    }

    private static void ratio(String kind, String unit, String beds, String from) {
        sql.run(
                "insert into staffing_ratio (valid_from, facility_kind, unit_kind, beds_per_nurse, source, recorded_by,"
                        + " recorded_at) values (cast(? as date), ?, ?, cast(? as numeric), '本地', 'tester', '2022-11-01')",
                from,
                kind,
                unit,
                beds);
    }

    private static void staff(String unit, Integer nurses, String since) {
        sql.run(
                "insert into staff_on_duty (facility_code, unit_id, nurses, since, recorded_by, recorded_at)"
                        + " values ('F1', (select id from unit where facility_code = 'F1' and name = ?), ?,"
                        + " cast(? as timestamptz), 'tester', cast(? as timestamptz))",
                unit,
                nurses,
                since,
                since);
    }

    private static void rolledBack(Runnable work) {
        try {
            work.run();
        } finally {
            sql.run("alter table staff_on_duty disable trigger user");
            sql.run("delete from staff_on_duty");
            sql.run("alter table staff_on_duty enable trigger user");
        }
    }

    private static Beds beds(String code, Instant at, Instant known) {
        return new Census(TestConnections.to(database))
                .at(at, known, new Selection(List.of(code), null, null))
                .get(0)
                .beds();
    }

    // 24 nurses x 3.75 = 90 of 112 beds; 30 are enough for all; of a part of a bed nobody lies in it.
    @ParameterizedTest
    @CsvSource({", 112, 0", "24, 90, 22", "25, 93, 19", "29, 108, 4", "30, 112, 0", "99, 112, 0", "0, 0, 112"})
    void aFacilityHasNoMoreOpenBedsThanItsNursesCanLookAfter(Integer nurses, int open, int unstaffed) {
        rolledBack(() -> {
            staff(null, nurses, "2022-11-21 08:00+08");
            Beds beds = beds("F1", NOON, null);
            assertThat(List.of(beds.total(), beds.open(), beds.unstaffed(), beds.outOfService()))
                    .containsExactly(112, open, unstaffed, unstaffed);
            assertThat(beds("F2", NOON, null).open()).isEqualTo(20);
        });
    }

    @Test
    void aUnitIsLimitedByItsOwnRatioAndTheFacilityByBoth() {
        rolledBack(() -> {
            staff("B", 20, "2022-11-21 08:00+08");
            assertThat(beds("F1", NOON, null).open()).isEqualTo(60 + 30);
            staff(null, 28, "2022-11-21 09:00+08");
            assertThat(beds("F1", NOON, null).open()).isEqualTo(90);
            staff(null, 20, "2022-11-21 10:00+08");
            assertThat(beds("F1", NOON, null).open()).isEqualTo(75);
            assertThat(units().stream()
                            .map(row -> row.values().get(4) + " " + row.values().get(11)))
                    .contains("60 null", "30 UNSTAFFED 22", "75 UNSTAFFED 37");
            assertThat(units())
                    .allMatch(row -> (Long) row.values().get(3)
                            == (Long) row.values().get(4) + (Long) row.values().get(9));
        });
    }

    @Test
    void staffHoldsFromItsMomentAsFarAsItWasKnownUntilNobodyTellsAnyMore() {
        rolledBack(() -> {
            staff(null, 24, "2022-11-21 08:00+08");
            staff(null, null, "2022-11-22 08:00+08");
            assertThat(beds("F1", Instant.parse("2022-11-20T23:59:59Z"), null).open())
                    .isEqualTo(112);
            assertThat(beds("F1", Instant.parse("2022-11-21T00:00:00Z"), null).open())
                    .isEqualTo(90);
            assertThat(beds("F1", NOON, null).open()).isEqualTo(112);
            assertThat(beds("F1", NOON, Instant.parse("2022-11-21T23:59:59Z")).open())
                    .isEqualTo(90);
        });
    }

    @Test
    void withoutARatioOfTheDayStaffLimitsNothing() {
        rolledBack(() -> {
            staff(null, 1, "2022-11-18 08:00+08");
            assertThat(beds("F1", Instant.parse("2022-11-19T15:59:59Z"), null).open())
                    .isEqualTo(112);
            assertThat(beds("F1", Instant.parse("2022-11-19T16:00:00Z"), null).open())
                    .isEqualTo(3);
        });
    }

    @Test
    void theTrendCountsTheSameOpenBeds() {
        rolledBack(() -> {
            staff("B", 20, "2022-11-21 12:00+08");
            staff(null, 20, "2022-11-22 12:00+08");
            assertThat(
                            rows("trends", Instant.parse("2022-11-19T16:00:00Z"), Instant.parse("2022-11-22T16:00:00Z"))
                                    .stream()
                                    .map(row -> row.values().get(1)))
                    .containsExactly(112L, 90L, 75L);
        });
    }

    @Test
    void impossibleNumbersAreRefusedByName() {
        assertThatThrownBy(() -> staff(null, -1, "2022-11-21")).hasMessageContaining("number_of_staff_is_possible");
        assertThatThrownBy(() -> ratio("FIELD_HOSPITAL", null, "0", "2023-01-01"))
                .hasMessageContaining("staffing_ratio_is_possible");
    }

    private static List<ReportRow> units() {
        return rows("units", NOON.minusSeconds(86_400), NOON);
    }

    private static List<ReportRow> rows(String report, Instant from, Instant to) {
        ReportRequest request = new ReportRequest(
                        from, to, null, null, null, null, null, Locale.SIMPLIFIED_CHINESE, null)
                .completed(to);
        return new ReportFacts(TestConnections.to(database))
                .rows(
                        Definitions.named(report).orElseThrow(),
                        false,
                        request,
                        new Selection(List.of("F1"), null, null));
    }
}
