package lazaret.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Writes the facts of a city into the tables, in place of whatever stood there. */
public final class CityTables {
    private CityTables() {}

    public static void write(CityFacts city, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                // facts refuse to be emptied; a replica's session asks no trigger
                statement.execute("set session_replication_role = replica");
                statement.execute("truncate facility, person cascade");
                statement.execute("reset session_replication_role");
            }
            stock(city, connection);
            stays(city, connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    private static void stock(CityFacts city, Connection connection) throws SQLException {
        for (var site : city.sites()) {
            run(
                    connection,
                    "insert into facility (code, kind, name, district, opened_on, recorded_at)"
                            + " values (?, ?, ?, '区', ?, '2022-01-01')",
                    site.code(),
                    site.kind().name(),
                    "场所 " + site.code(),
                    site.opens().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate());
        }
        for (var ward : city.wards()) {
            run(
                    connection,
                    "insert into unit (id, facility_code, name, kind) values (?, ?, ?, 'WARD')",
                    ward.id(),
                    ward.site(),
                    "W" + ward.id());
        }
        for (var state : city.states()) {
            run(
                    connection,
                    "insert into operating_state (facility_code, unit_id, state, since, recorded_by, recorded_at)"
                            + " values (?, nullif(?, 0), ?, ?, 'test', ?)",
                    state.site(),
                    state.ward(),
                    state.state(),
                    state.since(),
                    state.recorded());
        }
        beds(city, connection);
        for (var outage : city.outages()) {
            run(
                    connection,
                    "insert into room_outage (room_id, reason, since, recorded_by, recorded_at, until, ended_recorded_at)"
                            + " values (?, 'pipe', ?, 'test', ?, ?, ?)",
                    outage.room(),
                    outage.since(),
                    outage.recorded(),
                    outage.until(),
                    outage.endRecorded());
        }
    }

    private static void beds(CityFacts city, Connection connection) throws SQLException {
        Set<Long> rooms = new HashSet<>();
        for (var bed : city.beds()) {
            if (rooms.add(bed.room())) {
                run(
                        connection,
                        "insert into room (id, facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                                + " negative_pressure, recorded_at) values (?, ?, ?, ?, ?, ?, false, true, false, '2022-01-01')",
                        bed.room(),
                        bed.site(),
                        bed.ward(),
                        "R" + bed.room(),
                        bed.clean() ? "CLEAN" : "CONTAMINATED",
                        bed.bathroom());
            }
            run(
                    connection,
                    "insert into bed (id, code, room_id, facility_code, position, extra, recorded_at)"
                            + " values (?, ?, ?, ?, ?, ?, '2022-01-01')",
                    bed.id(),
                    "B" + bed.id(),
                    bed.room(),
                    bed.site(),
                    "P" + bed.id(),
                    bed.extra());
        }
    }

    private static void stays(CityFacts city, Connection connection) throws SQLException {
        for (var stay : city.stays()) {
            run(
                    connection,
                    "insert into person (id, number, name, sex, paper_type, paper_number, found_at, recorded_by)"
                            + " values (?, ?, '某人', 'F', 'TEMPORARY', ?, now(), 'test') on conflict do nothing",
                    stay.person(),
                    "P" + stay.person(),
                    "T" + stay.person());
            run(
                    connection,
                    "insert into stay (id, person_id, bed_id, facility_code, party, exclusive_room, previous_stay, reserved_at,"
                            + " reserved_recorded_at, reserved_by, arrived_at, arrived_recorded_at, departed_at,"
                            + " departed_recorded_at, departure_reason, hold_ended_at, hold_ended_recorded_at, voided_at,"
                            + " voided_by, void_reason)"
                            + " values (?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?, 'test', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    stay.id(),
                    stay.person(),
                    stay.bed().id(),
                    stay.bed().site(),
                    stay.person(),
                    stay.roomForOne() ? stay.bed().room() : null,
                    stay.previous(),
                    stay.reserved(),
                    stay.reservedRecorded(),
                    stay.arrived(),
                    stay.arrivedRecorded(),
                    stay.departed(),
                    stay.departedRecorded(),
                    stay.reason(),
                    stay.ended(),
                    stay.endedRecorded(),
                    stay.voided(),
                    stay.voided() == null ? null : "test",
                    stay.voided() == null ? null : "wrong person");
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1, values[i] instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : values[i]);
            }
            statement.executeUpdate();
        }
    }
}
