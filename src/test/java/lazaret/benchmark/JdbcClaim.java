package lazaret.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * The same claim as plain SQL: the rows of bed, unit and person are locked in the product's order, the stay and its
 * audit line are written under the same constraints, one transaction, over a pool as large as the server's.
 */
final class JdbcClaim implements Claim, AutoCloseable {
    /** The server's {@code maxPoolSize}; connections are opened as they are needed, there as here. */
    private static final int POOL = 32;

    private static final String LOCK_BED = "select b.id, b.facility_code, b.room_id, r.unit_id from bed b"
            + " join room r on r.id = b.room_id where b.code = ? for update of b";
    private static final String LOCK_UNIT = "select id from unit where id = ? for update";
    private static final String LOCK_PERSON = "select id from person where number = ? for update";
    private static final String INSERT = "insert into stay (person_id, bed_id, facility_code, party, exclusive_room,"
            + " reserved_at, reserved_recorded_at, reserved_by) values (?, ?, ?, ?, ?, now(), now(), 'benchmark')"
            + " returning id";
    private static final String AUDIT =
            "insert into audit_entry (happened_at, actor, action, subject, facility, outcome,"
                    + " detail, source) values (now(), 'benchmark', 'stay.reserve', ?, ?, 'DONE', ?, '127.0.0.1')";

    private final String url;
    private final String user;
    private final String password;
    private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>();
    private int open;

    JdbcClaim(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public Client client() {
        return new Client() {
            @Override
            public void claim(Pair pair) throws IOException, SQLException {
                Connection connection = take();
                try {
                    JdbcClaim.claim(connection, pair);
                    connection.commit();
                } catch (SQLException e) {
                    connection.rollback();
                    throw e;
                } finally {
                    idle.addFirst(connection);
                }
            }

            @Override
            public void close() {
                // the pool is closed as a whole
            }
        };
    }

    private Connection take() throws IOException, SQLException {
        Connection free = idle.pollFirst();
        if (free != null) {
            return free;
        }
        synchronized (this) {
            if (open < POOL) {
                open++;
                Connection connection = DriverManager.getConnection(url, user, password);
                connection.setAutoCommit(false);
                return connection;
            }
        }
        try {
            return idle.takeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void claim(Connection connection, Pair pair) throws SQLException {
        long bed;
        String facility;
        long room;
        long unit;
        try (PreparedStatement lock = connection.prepareStatement(LOCK_BED)) {
            lock.setString(1, pair.bed());
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                bed = row.getLong(1);
                facility = row.getString(2);
                room = row.getLong(3);
                unit = row.getLong(4);
            }
        }
        id(connection, LOCK_UNIT, unit);
        long person = id(connection, LOCK_PERSON, pair.person());
        long stay = id(connection, INSERT, person, bed, facility, person, room);
        try (PreparedStatement audit = connection.prepareStatement(AUDIT)) {
            audit.setString(1, "S" + stay);
            audit.setString(2, facility);
            audit.setString(3, pair.person() + " " + pair.bed());
            audit.executeUpdate();
        }
    }

    private static long id(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
    }
}
