package lazaret.testing.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The tables of the server under test, past the product. */
@ApplicationScoped
class Tables {
    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    /** A row by the names of its columns; times are instants, numbers longs. */
    record Line(Map<String, Object> cells) {
        String text(String name) {
            return (String) cells.get(name);
        }

        Instant time(String name) {
            return (Instant) cells.get(name);
        }

        boolean has(String name) {
            return cells.get(name) != null;
        }

        boolean is(String name) {
            return Boolean.TRUE.equals(cells.get(name));
        }

        long number(String name) {
            return ((Number) cells.get(name)).longValue();
        }

        /** The number in that column, 0 where it is empty. */
        long key(String name) {
            return has(name) ? number(name) : 0;
        }
    }

    /** Runs a statement that answers at most one number, such as an id; 0 where it answers none. */
    long run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            if (!statement.execute()) {
                return 0;
            }
            try (ResultSet row = statement.getResultSet()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    List<Line> lines(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<Line> lines = new ArrayList<>();
            while (found.next()) {
                Map<String, Object> cells = new HashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    Object value = found.getObject(i);
                    cells.put(
                            found.getMetaData().getColumnLabel(i),
                            value instanceof Timestamp time ? time.toInstant() : value);
                }
                lines.add(new Line(cells));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        return statement;
    }
}
