package lazaret.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Plain SQL, past the product: what an oracle asks and what a trespasser tries. */
public final class Sql implements AutoCloseable {
    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    public static Sql of(String url, String user, String password) {
        try {
            return new Sql(DriverManager.getConnection(url, user, password));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement; how many rows it touched. */
    public int run(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the only row. */
    public Object one(String sql, Object... values) {
        List<List<Object>> rows = rows(sql, values);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows answer " + sql);
        }
        return rows.get(0).get(0);
    }

    public long count(String sql, Object... values) {
        return ((Number) one(sql, values)).longValue();
    }

    /** The first column of every row. */
    public List<String> column(String sql, Object... values) {
        return rows(sql, values).stream().map(row -> String.valueOf(row.get(0))).toList();
    }

    public List<List<Object>> rows(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet found = statement.executeQuery()) {
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of the constraint that refuses the statement; "nothing" when it is let through. */
    public String refusedBy(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.execute();
            return "nothing";
        } catch (PSQLException e) {
            ServerErrorMessage message = e.getServerErrorMessage();
            return message == null || message.getConstraint() == null ? e.toString() : message.getConstraint();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
