package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself says about planned shifts and equipment. */
class ShiftFactsTest {
    private static final String SHIFT =
            "insert into planned_shift (plate, station, from_at, until_at, ends_at, planned_by) values"
                    + " (?, ?, ?::timestamptz, ?::timestamptz, ?::timestamptz, 'tester') returning id";
    private static final String MEMBER = "insert into planned_crew (shift_id, username, from_at, ends_at)"
            + " select id, ?, from_at, ends_at from planned_shift where id = ?";
    private static final String CALL_OFF =
            "update planned_shift set ends_at = ?::timestamptz, called_off_by = 'tester',"
                    + " called_off_at = now(), call_off_reason = '换班' where id = ?";

    private Database database;
    private Sql sql;

    @BeforeEach
    void build() {
        database = Database.empty();
        sql = database.sql();
        new Town(sql);
        Staff.hire(sql, "ma", "CREW");
        Staff.hire(sql, "li", "CREW");
        for (String plate : new String[] {"冀A·D0001", "冀A·D0002"}) {
            sql.run(
                    "insert into ambulance (plate, station, negative_pressure, recorded_by) values (?, '东站', true, 'tester')",
                    plate);
        }
    }

    @AfterEach
    void leave() {
        sql.close();
        database.close();
    }

    @Test
    void aVehicleHasOneShiftAtATimeAndTheNextBeginsWhereItEnds() {
        plan("冀A·D0001", null, 8, 16);
        assertThat(refused("冀A·D0001", null, 15, 20)).isEqualTo("vehicle_has_one_shift");
        plan("冀A·D0001", null, 16, 20);
        plan("冀A·D0002", null, 8, 16);
        assertThat(refused("冀A·D0002", "东站", 18, 20)).isEqualTo("shift_is_for_a_vehicle_or_a_station");
        assertThat(refused("冀A·D0002", null, 20, 18)).isEqualTo("shift_ends_after_it_begins");
    }

    @Test
    void aMemberOfACrewHasOneShiftAtATimeWithWhateverVehicleOrStation() {
        long first = plan("冀A·D0001", null, 8, 16);
        long second = plan(null, "东站", 12, 20);
        sql.run(MEMBER, "ma", first);
        assertThat(sql.refusedBy(MEMBER, "ma", second)).isEqualTo("crew_member_has_one_shift");
        sql.run(MEMBER, "li", second);
        sql.run(CALL_OFF, hour(12), first);
        sql.run(MEMBER, "ma", second);
    }

    @Test
    void aShiftIsCalledOffOnceAndNothingElseOfItChanges() {
        long shift = plan("冀A·D0001", null, 8, 16);
        assertThat(sql.refusedBy("update planned_shift set until_at = until_at + interval '1 hour'"))
                .isEqualTo("planned_shift_is_called_off_once");
        sql.run(CALL_OFF, hour(8), shift);
        assertThat(sql.refusedBy(CALL_OFF, hour(9), shift)).isEqualTo("planned_shift_is_called_off_once");
        assertThat(sql.refusedBy("delete from planned_shift")).isEqualTo("planned_shift_is_called_off_once");
        plan("冀A·D0001", null, 8, 16);
    }

    // The own shift is from 8 to 16, the station's from 18 to 20; the end is not in it. No plan, no bond.
    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "15, true", "16, false", "18, true", "20, false"})
    void aVehicleGoesOutInItsShiftsAndInThoseOfItsStation(int hour, boolean out) {
        assertThat(sql.one("select may_go_out('冀A·D0001', ?::timestamptz)", hour(hour)))
                .isEqualTo(true);
        plan("冀A·D0001", null, 8, 16);
        plan(null, "东站", 18, 20);
        assertThat(sql.one("select may_go_out('冀A·D0001', ?::timestamptz)", hour(hour)))
                .isEqualTo(out);
        assertThat(sql.one("select may_go_out('冀A·D0001', '2022-12-24 07:00+08'::timestamptz)"))
                .isEqualTo(true);
    }

    @Test
    void whatIsRecordedOfAVehicleIsKnownAndIsNeverChanged() {
        String equip = "insert into ambulance_equipment (plate, items, recorded_by) values ('冀A·D0001', ?, 'tester')";
        sql.run(equip, "OXYGEN,WHEELCHAIR");
        sql.run(equip, "");
        assertThat(sql.refusedBy(equip, "OXYGEN,PIANO")).isEqualTo("equipment_is_known");
        assertThat(sql.refusedBy("update ambulance_equipment set items = ''")).isEqualTo("facts_are_never_changed");
        assertThat(sql.refusedBy("truncate ambulance_equipment")).isEqualTo("facts_are_never_changed");
    }

    private long plan(String plate, String station, int from, int until) {
        return ((Number) sql.one(SHIFT, plate, station, hour(from), hour(until), hour(until))).longValue();
    }

    private String refused(String plate, String station, int from, int until) {
        return sql.refusedBy(SHIFT.replace(" returning id", ""), plate, station, hour(from), hour(until), hour(until));
    }

    private static String hour(int hour) {
        return "2022-11-24 %02d:00+08".formatted(hour);
    }
}
