package lazaret.reporting.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import lazaret.reporting.Census;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.Selection;
import lazaret.reporting.TestConnections;
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

/** The deadline, the owed days and the sums, as the database sees them. */
class DailyReportsTest {
    private static Database database;
    private static Sql sql;

    @BeforeAll
    static void build() {
        database = Database.empty();
        sql = database.sql();
        facility("SH", "Asia/Shanghai", "2022-11-20");
        facility("UR", "Asia/Urumqi", "2022-11-20");
        facility("BE", "Europe/Berlin", "2022-01-01");
        sql.run("insert into daily_report_deadline (valid_from, days_after, due_at, source, recorded_by, recorded_at)"
                + " values ('2022-11-24', 2, '00:00', '本地', 'tester', '2022-11-20T00:00Z')");
    }

    @AfterAll
    static void close() {
        sql.close();
        database.close();
    }

    private static void facility(String code, String zone, String opened) {
        sql.run(
                "insert into facility (code, kind, name, district, opened_on, zone_id)"
                        + " values (?, 'QUARANTINE_HOTEL', ?, '长宁', cast(? as date), ?)",
                code,
                code,
                opened,
                zone);
    }

    // 10:00 of the day after in the facility's zone; from the 24th on 24:00 of the day after. In Berlin the clocks go
    // back
    // on 2022-10-30: the report of the 29th is due at 10:00 winter time.
    @ParameterizedTest
    @CsvSource({
        "SH, 2022-11-22, 2022-11-23T01:59:59Z, SIGNED",
        "SH, 2022-11-22, 2022-11-23T02:00:00Z, SIGNED",
        "SH, 2022-11-22, 2022-11-23T02:00:00.000001Z, LATE",
        "UR, 2022-11-22, 2022-11-23T02:00:01Z, SIGNED",
        "UR, 2022-11-22, 2022-11-23T04:00:00Z, SIGNED",
        "UR, 2022-11-22, 2022-11-23T04:00:01Z, LATE",
        "SH, 2022-11-23, 2022-11-24T02:00:01Z, LATE",
        "SH, 2022-11-24, 2022-11-25T15:59:59Z, SIGNED",
        "SH, 2022-11-24, 2022-11-25T16:00:00Z, SIGNED",
        "SH, 2022-11-24, 2022-11-25T16:00:01Z, LATE",
        "BE, 2022-10-29, 2022-10-30T09:00:00Z, SIGNED",
        "BE, 2022-10-29, 2022-10-30T09:00:01Z, LATE"
    })
    void aReportIsInTimeUntilTheVeryMomentOfItsDeadline(String code, String day, String signed, String state) {
        Instant at = Instant.parse(signed);
        try (Sql own = database.sql()) {
            own.run("begin");
            sign(own, code, day, 1, signed, null);
            assertThat(stateOf(own, code, day, at.plusSeconds(60))).isEqualTo(state);
            assertThat(own.one(
                            "select late from daily_report where facility_code = ? and day = cast(? as date)",
                            code,
                            day))
                    .isEqualTo(state.equals("LATE"));
            own.run("rollback");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SH, 2022-11-23T01:59:59Z, DUE",
        "SH, 2022-11-23T02:00:00Z, DUE",
        "SH, 2022-11-23T02:00:01Z, MISSING",
        "UR, 2022-11-23T02:00:01Z, DUE",
        "UR, 2022-11-23T04:00:01Z, MISSING"
    })
    void whatNobodySignedIsDueUntilTheDeadlineAndMissingFromThenOn(String code, String now, String state) {
        assertThat(stateOf(sql, code, "2022-11-22", Instant.parse(now))).isEqualTo(state);
    }

    // The 22nd ends at 16:00Z in Shanghai and at 18:00Z in Urumqi.
    @ParameterizedTest
    @CsvSource({
        "2022-11-22T15:59:59Z, ''",
        "2022-11-22T16:00:00Z, SH",
        "2022-11-22T17:59:59Z, SH",
        "2022-11-22T18:00:00Z, 'SH,UR'"
    })
    void aDayIsOwedOnceItIsOverByTheClockOfTheFacility(String now, String owing) {
        assertThat(sql.one(
                        "select coalesce(string_agg(facility_code, ',' order by facility_code), '')"
                                + " from daily_reports('2022-11-21T18:00:01Z', cast(? as timestamptz), 'infinity',"
                                + " cast(? as timestamptz)) where day = '2022-11-22' and facility_code in ('SH', 'UR')",
                        now,
                        now))
                .isEqualTo(owing);
    }

    @Test
    void nothingIsOwedBeforeTheOpeningNorForADayThatWasClosedFromEndToEnd() {
        facility("CL", "Asia/Shanghai", "2022-11-01");
        state("CL", "CLOSED", "2022-11-03 12:00+08");
        state("CL", "OPEN", "2022-11-06 23:00+08");
        assertThat(
                        sql.one(
                                "select string_agg(to_char(day, 'DD'), ',' order by day) from daily_reports("
                                        + "'2022-10-30T16:00Z', '2022-11-07T16:00Z', 'infinity', 'infinity') where facility_code = 'CL'"))
                .isEqualTo("01,02,03,06,07");
    }

    @Test
    void theDatabaseRefusesAnAmendmentWithoutAReasonASecondFirstVersionAndADayThatIsNotOver() {
        sign(sql, "SH", "2022-11-21", 1, "2022-11-22T01:00:00Z", null);
        assertThatThrownBy(() -> sign(sql, "SH", "2022-11-21", 1, "2022-11-22T01:00:01Z", null))
                .hasMessageContaining("daily_report_version_is_taken");
        assertThatThrownBy(() -> sign(sql, "SH", "2022-11-21", 2, "2022-11-22T01:00:01Z", " "))
                .hasMessageContaining("amendment_has_a_reason");
        assertThatThrownBy(() -> sign(sql, "SH", "2022-11-20", 1, "2022-11-20T15:59:59Z", null))
                .hasMessageContaining("day_is_over_before_it_is_signed");
        assertThatThrownBy(() -> sql.run("update daily_report set note = '' where facility_code = 'SH'"))
                .hasMessageContaining("never updated");
    }

    @Test
    void anAmendmentDoesNotMakeALateReportOneInTime() {
        facility("AM", "Asia/Shanghai", "2022-11-01");
        sign(sql, "AM", "2022-11-10", 1, "2022-11-11T03:00:00Z", null);
        sign(sql, "AM", "2022-11-10", 2, "2022-11-12T03:00:00Z", "漏一人");
        assertThat(stateOf(sql, "AM", "2022-11-10", Instant.parse("2022-11-13T00:00:00Z")))
                .isEqualTo("LATE");
    }

    @Test
    void whoeverAmendsAReportDoesNotTakeTheFirstSignature() {
        facility("WHO", "Asia/Shanghai", "2022-11-01");
        sign(sql, "WHO", "2022-11-10", 1, "2022-11-11T01:00:00Z", null);
        sql.run("insert into daily_report (facility_code, day, version, day_ended_at, due_at, zero, reason, signed_at,"
                + " signed_by) select facility_code, day, 2, day_ended_at, due_at, zero, '漏一人', '2022-11-12T03:00:00Z',"
                + " 'another' from daily_report where facility_code = 'WHO'");
        assertThat(sql.one("select version || ' ' || signed_by || ' ' || (signed_at = '2022-11-11T01:00:00Z') from"
                        + " daily_reports('2022-11-10T15:59:59Z', '2022-11-10T16:00:00Z', 'infinity', 'infinity')"
                        + " where facility_code = 'WHO'"))
                .isEqualTo("2 tester true");
    }

    // CK is closed. Somebody lay there from the 3rd to the 4th at noon; each step was recorded a day later and all of
    // it voided
    // on the 8th.
    @ParameterizedTest
    @CsvSource({
        "2022-11-04T03:59:59Z, ''",
        "2022-11-04T04:00:00Z, '03,04,05'",
        "2022-11-05T03:59:59Z, '03,04,05'",
        "2022-11-05T04:00:00Z, '03,04'",
        "2022-11-08T03:59:59Z, '03,04'",
        "2022-11-08T04:00:00Z, ''"
    })
    void aClosedHouseOwesForWhomItWasKnownToHouse(String known, String days) {
        try (Sql own = database.sql()) {
            own.run("begin");
            own.run("insert into facility (code, kind, name, district, opened_on)"
                    + " values ('CK', 'QUARANTINE_HOTEL', 'CK', '长宁', '2022-11-01')");
            own.run("insert into operating_state (facility_code, state, since, recorded_by, recorded_at)"
                    + " values ('CK', 'CLOSED', '2022-11-01 00:00+08', 'tester', '2022-11-01')");
            own.run("insert into person (number, name, sex, paper_type, paper_number, found_at, recorded_by)"
                    + " values ('CK1', '甲', 'F', 'TEMPORARY', 'CK1', '2022-11-01', 'tester')");
            own.run(
                    "with u as (insert into unit (facility_code, name, kind) values ('CK', '2层', 'FLOOR') returning id),"
                            + " r as (insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                            + " negative_pressure, recorded_at) select 'CK', id, '201', 'CONTAMINATED', true, false, true, false,"
                            + " '2022-11-01' from u returning id) insert into bed (code, room_id, facility_code, position,"
                            + " recorded_at) select 'CK-201-1', id, 'CK', '1', '2022-11-01' from r");
            own.run("insert into stay (person_id, bed_id, facility_code, party, reserved_at, reserved_recorded_at,"
                    + " reserved_by, arrived_at, arrived_recorded_at, arrived_by, departed_at, departed_recorded_at,"
                    + " departed_by, departure_reason, voided_at, voided_by, void_reason) select p.id, b.id, 'CK', p.id,"
                    + " '2022-11-03T03:00Z', '2022-11-03T03:00Z', 'tester', '2022-11-03T04:00Z', '2022-11-04T04:00Z',"
                    + " 'tester', '2022-11-04T04:00Z', '2022-11-05T04:00Z', 'tester', 'RELEASE', '2022-11-08T04:00Z',"
                    + " 'tester', '记错' from person p, bed b where p.number = 'CK1' and b.code = 'CK-201-1'");
            assertThat(own.one(
                            "select coalesce(string_agg(to_char(day, 'DD'), ',' order by day), '') from daily_reports("
                                    + "'2022-11-01T16:00Z', '2022-11-05T16:00Z', cast(? as timestamptz), 'infinity')"
                                    + " where facility_code = 'CK'",
                            known))
                    .isEqualTo(days);
            own.run("rollback");
        }
    }

    @Test
    void aSumOfTheCitySaysWhoIsMissingAndIsEmptyWhereNobodyReported() {
        for (String code : List.of("M1", "M2", "M3")) {
            facility(code, "Asia/Shanghai", "2022-12-01");
        }
        sign(sql, "M1", "2022-12-01", 1, "2022-12-02T01:00:00Z", null);
        sql.run("insert into daily_report_figure (report_id, item, reported, recorded)"
                + " select id, 'NEW_CONFIRMED', 7, 7 from daily_report where facility_code = 'M1'");
        List<ReportRow> rows = report("2022-12-01T16:00:00Z", List.of("M1", "M2", "M3"));
        ReportRow sum = rows.get(rows.size() - 1);
        assertThat(sum.values().get(2)).isEqualTo("OF_THOSE_WHO_REPORTED");
        assertThat(sum.values().get(7)).isEqualTo(7L);
        assertThat(sum.values().get(12)).isEqualTo(2L);
        assertThat(rows.stream().filter(row -> row.level() == 0).map(row -> row.values()
                        .get(7)))
                .containsExactly(7L, null, null);
        List<ReportRow> without = report("2022-12-01T16:00:00Z", List.of("M2", "M3"));
        assertThat(without.get(without.size() - 1).values().get(7)).isNull();
    }

    @Test
    void theRecordsOfADayAreThoseOfItsFacilityAndItsZone() {
        facility("RE", "Asia/Urumqi", "2022-11-01");
        sql.run("insert into person (number, name, sex, paper_type, paper_number, found_at, recorded_by)"
                + " values ('RE1', '甲', 'F', 'TEMPORARY', 'RE1', '2022-11-21 08:00+08', 'tester')");
        Object unit = sql.one("insert into unit (facility_code, name, kind) values ('RE', '2层', 'FLOOR') returning id");
        Object room = sql.one(
                "insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                        + " negative_pressure, recorded_at) values ('RE', ?, '201', 'CONTAMINATED', true, false, true, false,"
                        + " '2022-11-01') returning id",
                unit);
        Object bed = sql.one(
                "insert into bed (code, room_id, facility_code, position, recorded_at)"
                        + " values ('RE-201-1', ?, 'RE', '1', '2022-11-01') returning id",
                room);
        for (String[] step : new String[][] {
            {"CLOSE_CONTACT", "2022-11-21 08:00+08"},
            {"ASYMPTOMATIC", "2022-11-23 01:00+08"},
            {"CONFIRMED", "2022-11-23 02:00:00+08"}
        }) {
            sql.run(
                    "insert into category_entry (person_id, category, clinical_type, at, recorded_by, recorded_at)"
                            + " select id, ?, case ? when 'CONFIRMED' then 'MILD' end, cast(? as timestamptz), 'tester',"
                            + " cast(? as timestamptz) from person where number = 'RE1'",
                    step[0],
                    step[0],
                    step[1],
                    step[1]);
        }
        sql.run(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by,"
                        + " arrived_at, arrived_by) select p.id, ?, 'RE', p.id, ?, '2022-11-22 01:00+08', 'tester',"
                        + " '2022-11-22 02:00:01+08', 'tester' from person p where p.number = 'RE1'",
                bed,
                room);
        DailyFigures found = records("RE", "2022-11-22");
        // By the clock of Urumqi the 22nd lasts from 02:00 to 02:00 of Shanghai, the end included.
        assertThat(found)
                .isEqualTo(DailyFiguresTest.figures(
                        DailyItem.ADMITTED,
                        1,
                        DailyItem.CLOSING,
                        1,
                        DailyItem.NEW_CONFIRMED,
                        1,
                        DailyItem.NEW_ASYMPTOMATIC,
                        1,
                        DailyItem.CONVERTED,
                        1,
                        DailyItem.OPEN_BEDS,
                        1));
        assertThat(records("RE", "2022-11-23").get(DailyItem.NEW_CONFIRMED)).isZero();
    }

    private static DailyFigures records(String code, String day) {
        java.time.ZoneId zone =
                java.time.ZoneId.of((String) sql.one("select zone_id from facility where code = ?", code));
        java.time.LocalDate date = java.time.LocalDate.parse(day);
        DailyDay of = new DailyDay(
                code,
                code,
                zone,
                date,
                date,
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant(),
                null);
        var connections = TestConnections.to(database);
        return new RecordedFigures(new Census(connections), connections).of(of, Instant.parse("2023-01-01T00:00:00Z"));
    }

    private static List<ReportRow> report(String to, List<String> codes) {
        ReportRequest request = new ReportRequest(
                        null, Instant.parse(to), null, null, null, null, null, Locale.SIMPLIFIED_CHINESE, null)
                .completed(Instant.parse(to));
        return new ReportFacts(TestConnections.to(database))
                .rows(
                        Definitions.named("daily-reports").orElseThrow(),
                        false,
                        request,
                        new Selection(codes, null, null));
    }

    private static void state(String code, String state, String since) {
        sql.run(
                "insert into operating_state (facility_code, state, since, recorded_by)"
                        + " values (?, ?, cast(? as timestamptz), 'tester')",
                code,
                state,
                since);
    }

    private static void sign(Sql session, String code, String day, int version, String at, String reason) {
        session.run(
                "insert into daily_report (facility_code, day, version, day_ended_at, due_at, zero, reason, signed_at,"
                        + " signed_by) select code, cast(? as date), ?, (cast(? as date) + interval '1 day') at time zone"
                        + " zone_id, daily_report_due(zone_id, cast(? as date), 'infinity'), true, ?,"
                        + " cast(? as timestamptz), 'tester' from facility where code = ?",
                day,
                version,
                day,
                day,
                reason,
                at,
                code);
    }

    private static Object stateOf(Sql session, String code, String day, Instant now) {
        return session.one(
                "select state from daily_reports(cast(? as date) - interval '2 days', cast(? as date) + interval '4 days',"
                        + " 'infinity', ?) where facility_code = ? and day = cast(? as date)",
                day,
                day,
                now.atOffset(ZoneOffset.UTC),
                code,
                day);
    }
}
