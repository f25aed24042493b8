package lazaret.reporting.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** Writes a history into the tables. Named constraints hold as ever; triggers, which keep lists of work, are not asked. */
final class HistoryTables {
    private HistoryTables() {}

    static void write(RandomHistory history, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (int f = 0; f < RandomHistory.FACILITIES; f++) {
                stock(statement, f);
            }
            many(
                    connection,
                    "insert into person (id, number, name, sex, paper_type, paper_number, district, found_at, recorded_by)"
                            + " values (?, ?, '某人', 'F', 'TEMPORARY', ?, ?, ?, 'test')",
                    history.people);
            many(
                    connection,
                    "insert into category_entry (id, person_id, category, clinical_type, at, recorded_at, recorded_by)"
                            + " values (?, ?, ?, ?, ?, ?, 'test')",
                    history.entries);
            many(connection, """
                    insert into stay (id, person_id, bed_id, facility_code, party, previous_stay, reserved_at,
                      reserved_recorded_at, reserved_by, arrived_at, arrived_recorded_at, departed_at, departed_recorded_at,
                      departure_reason, hold_ended_at, hold_ended_recorded_at, voided_at, voided_by, void_reason)
                    select x.id, x.person, x.bed, 'F' || x.bed / 1000, x.person, nullif(x.previous, 0), x.arrived,
                      x.arrived_recorded, 'test', x.arrived, x.arrived_recorded, x.departed, x.departed_recorded, x.reason,
                      x.departed, x.departed_recorded, x.voided, case when x.voided is not null then 'test' end,
                      case when x.voided is not null then 'wrong time' end
                    from (select cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as bigint),
                      cast(? as timestamptz), cast(? as timestamptz), cast(? as timestamptz), cast(? as timestamptz),
                      cast(? as text), cast(? as timestamptz)) x(id, person, bed, previous, arrived, arrived_recorded,
                      departed, departed_recorded, reason, voided)""", history.stays);
            statement.execute("analyze");
        }
    }

    private static void stock(Statement statement, int f) throws SQLException {
        statement.execute(
                "insert into facility (code, kind, name, district, opened_on, zone_id, recorded_at) values ('F"
                        + f + "', '" + RandomHistory.kind(f) + "', '场所', '区" + f % 3 + "', '2022-01-01', '"
                        + (f == 1 ? "Asia/Urumqi" : "Asia/Shanghai") + "', '2022-01-01')");
        statement.execute(
                "insert into unit (id, facility_code, name, kind) values (" + f + ", 'F" + f + "', 'U', 'WARD')");
        int beds = RandomHistory.beds();
        statement.execute(
                "insert into room (id, facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                        + " negative_pressure, recorded_at) select " + f + " * 1000 + n, 'F" + f + "', " + f
                        + ", 'R' || n,"
                        + " 'CONTAMINATED', true, false, true, false, '2022-01-01' from generate_series(0, " + beds
                        + ") n");
        statement.execute("insert into bed (id, code, room_id, facility_code, position, extra, recorded_at) select " + f
                + " * 1000 + n, 'B" + f + "-' || n, " + f + " * 1000 + n, 'F" + f + "', '1', false, '2022-01-01'"
                + " from generate_series(0, " + beds + ") n");
    }

    private static void many(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i] instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
