package lazaret.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the database remembers of the demo, so that every data folder knows it: since when, and whether all of it is there. */
final class DemoMarks implements AutoCloseable {
    private static final String MOMENT = "demo-moment";
    private static final String LOADED = "demo-loaded";

    /** Two programs that load the same database take turns; the number is this product's own. */
    private static final long TURN = 7_264_101L;

    private final Connection connection;

    private DemoMarks(Connection connection) {
        this.connection = connection;
    }

    /** Waits until nobody else loads the demo into this database. */
    static DemoMarks of(DatabaseAddress database) throws SQLException {
        Connection connection = database.connect();
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?)")) {
            lock.setLong(1, TURN);
            lock.execute();
            return new DemoMarks(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    boolean loaded() throws SQLException {
        return value(LOADED) != null;
    }

    void setLoaded() throws SQLException {
        keep(LOADED, "true");
    }

    /** When the demo began; kept, so that a second attempt moves the times by as much as the first. */
    Instant moment() throws SQLException {
        keep(MOMENT, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        return Instant.parse(value(MOMENT));
    }

    private void keep(String name, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into installation (name, value) values (?, ?) on conflict (name) do nothing")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    private String value(String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select value from installation where name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
