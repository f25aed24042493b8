package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself refuses about transfers, said by direct SQL. */
class TransferConstraintsIT {
    private static final String EIGHT = "2022-11-24 08:00+08";
    private static final String NINE = "2022-11-24 09:00+08";
    private static final String TEN = "2022-11-24 10:00+08";

    private static final String TRANSFER =
            "insert into transfer (person_id, cause, urgency, to_home, requested_at, requested_by)"
                    + " values (?, 'REQUEST', 'ROUTINE', true, ?::timestamptz, 'tester')";
    private static final String TRIP = "insert into trip (transfer_id, plate, taken_at, taken_by)"
            + " values (?, '冀A·D0001', ?::timestamptz, 'tester')";
    private static final String STEP =
            "insert into transfer_step (transfer_id, kind, at, recorded_by, received_by, reason)"
                    + " values (?, ?, ?::timestamptz, ?, '护士', '满员')";
    private static final String BARE_STEP =
            "insert into transfer_step (transfer_id, kind, at, recorded_by)" + " values (?, ?, ?::timestamptz, 'crew')";

    private Database database;
    private Sql sql;
    private Town town;
    private long chen;
    private long wang;

    @BeforeEach
    void build() {
        database = Database.empty();
        sql = database.sql();
        town = new Town(sql);
        chen = town.person("陈一");
        wang = town.person("王二");
        sql.run("insert into ambulance (plate, station, negative_pressure, recorded_by)"
                + " values ('冀A·D0001', '东站', true, 'tester')");
    }

    @AfterEach
    void leave() {
        sql.close();
        database.close();
    }

    @Test
    void anAmbulanceCarriesOnePersonUntilItIsFree() {
        long first = transfer(chen);
        long second = transfer(wang);
        sql.run(TRIP, first, EIGHT);
        assertThat(sql.refusedBy(TRIP, second, TEN)).isEqualTo("ambulance_carries_one_person");
        sql.run("update trip set free_at = ?::timestamptz, freed_by = 'tester' where transfer_id = ?", NINE, first);
        assertThat(sql.refusedBy(TRIP, second, EIGHT)).isEqualTo("ambulance_carries_one_person");
        sql.run(TRIP, second, NINE);
    }

    @Test
    void aPersonIsMovedOnceAtATime() {
        long first = transfer(chen);
        assertThat(sql.refusedBy(TRANSFER, chen, EIGHT)).isEqualTo("person_has_one_transfer");
        sql.run("update transfer set closed_at = ?::timestamptz where id = ?", NINE, first);
        transfer(chen);
    }

    @Test
    void aStepHappensOnceAndInItsOrder() {
        long transfer = transfer(chen);
        assertThat(sql.refusedBy(STEP, transfer, "ASSIGNED", "2022-11-24 07:59+08", "crew"))
                .isEqualTo("transfer_steps_in_order");
        sql.run(STEP, transfer, "ASSIGNED", NINE, "crew");
        assertThat(sql.refusedBy(STEP, transfer, "ASSIGNED", TEN, "crew")).isEqualTo("transfer_step_happens_once");
        assertThat(sql.refusedBy(STEP, transfer, "DEPARTED", EIGHT, "crew")).isEqualTo("transfer_steps_in_order");
        sql.run(STEP, transfer, "DEPARTED", NINE, "crew");
    }

    @Test
    void whoDisinfectedTheVehicleDoesNotVerifyIt() {
        long transfer = transfer(chen);
        sql.run(STEP, transfer, "VEHICLE_DISINFECTED", NINE, "crew");
        assertThat(sql.refusedBy(STEP, transfer, "VEHICLE_VERIFIED", TEN, "crew"))
                .isEqualTo("vehicle_verified_by_another");
        sql.run(STEP, transfer, "VEHICLE_VERIFIED", TEN, "other");
    }

    @ParameterizedTest
    @CsvSource({
        "HANDED_OVER, handover_has_two_signatures",
        "DIVERTED,    changed_way_has_a_reason",
        "ABORTED,     changed_way_has_a_reason",
        "VEHICLE_REPLACED, changed_way_has_a_reason"
    })
    void aStepSaysWhatItHasToSay(String kind, String constraint) {
        assertThat(sql.refusedBy(BARE_STEP, transfer(chen), kind, NINE)).isEqualTo(constraint);
    }

    @Test
    void nothingIsChangedDeletedOrEmptied() {
        long transfer = transfer(chen);
        sql.run(STEP, transfer, "ASSIGNED", NINE, "crew");
        sql.run(TRIP, transfer, NINE);
        assertThat(sql.refusedBy("update transfer_step set at = now()")).isEqualTo("facts_are_never_changed");
        assertThat(sql.refusedBy("delete from transfer_step")).isEqualTo("facts_are_never_changed");
        assertThat(sql.refusedBy("update transfer set urgency = 'URGENT'")).isEqualTo("transfer_ends_once");
        assertThat(sql.refusedBy("delete from transfer")).isEqualTo("transfer_ends_once");
        assertThat(sql.refusedBy("update trip set plate = plate || 'X'")).isEqualTo("trip_ends_once");
        assertThat(sql.refusedBy("delete from trip")).isEqualTo("trip_ends_once");
        for (String table :
                new String[] {"transfer_step", "transfer cascade", "trip", "crew_shift", "transfer_number"}) {
            assertThat(sql.refusedBy("truncate " + table)).as(table).isEqualTo("facts_are_never_changed");
        }
    }

    @Test
    void aContaminatedVehicleComesBackDisinfectedAndVerifiedByAnother() {
        long transfer = transfer(chen);
        sql.run("insert into vehicle_outage (plate, from_at, reason, contaminated, recorded_by)"
                + " values ('冀A·D0001', '2022-11-24 08:00+08', '抛锚', true, 'crew')");
        String end = "update vehicle_outage set ended_at = '2022-11-24 10:00+08', ended_by = ?";
        assertThat(sql.refusedBy(TRIP, transfer, EIGHT)).isEqualTo("vehicle_out_takes_nobody");
        assertThat(sql.refusedBy(end, "other")).isEqualTo("outage_ends_clean");
        sql.run("update vehicle_outage set disinfected_at = '2022-11-24 09:00+08', disinfected_by = 'crew'");
        assertThat(sql.refusedBy(end, "crew")).isEqualTo("outage_verified_by_another");
        assertThat(sql.refusedBy("update vehicle_outage set contaminated = false"))
                .isEqualTo("outage_goes_on");
        sql.run(end, "other");
        assertThat(sql.refusedBy("update vehicle_outage set reason = 'x'")).isEqualTo("outage_goes_on");
        assertThat(sql.refusedBy("truncate vehicle_outage")).isEqualTo("facts_are_never_changed");
        sql.run(TRIP, transfer, TEN);
    }

    @Test
    void aTransferHasOneVehicleAtATime() {
        long transfer = transfer(chen);
        sql.run(TRIP, transfer, EIGHT);
        sql.run("insert into ambulance (plate, station, negative_pressure, recorded_by)"
                + " values ('冀A·D0002', '东站', true, 'tester')");
        assertThat(sql.refusedBy(
                        "insert into trip (transfer_id, plate, taken_at, taken_by) values (?, '冀A·D0002', ?::timestamptz, 'x')",
                        transfer,
                        NINE))
                .isEqualTo("transfer_has_one_vehicle");
    }

    @Test
    void aMemberOfACrewDrivesOneVehicle() {
        String shift = "insert into crew_shift (plate, username, began_at) values ('冀A·D0001', 'crew', ?::timestamptz)";
        sql.run(shift, EIGHT);
        assertThat(sql.refusedBy(shift, NINE)).isEqualTo("crew_member_has_one_vehicle");
    }

    private long transfer(long person) {
        return ((Number) sql.one(TRANSFER + " returning id", person, EIGHT)).longValue();
    }
}
