package lazaret.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import lazaret.facility.FacilityKind;

/**
 * Counts beds and people, without names, at any moment and as known at any moment: one statement, whatever the number
 * of facilities. Asks nobody for a right; the use cases around it do.
 *
 * <p>A person is present from the arrival to just before the departure. What was recorded after the moment of knowledge
 * is unknown, and what was voided after it still stands.
 */
@ApplicationScoped
public class Census {
    private static final NamedQuery QUERY = new NamedQuery(Census.class, "census.sql");

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    protected Census() {}

    /** For work outside the container. */
    public Census(DataSource database) {
        this.database = database;
    }

    /**
     * Beds at a moment and the movements of the window that ends there, one row per facility in the order of the codes.
     *
     * @param from beginning of the window, exclusive
     * @param to end of the window, inclusive, at which beds are counted
     * @param knownAt what was recorded later is unknown; null for all that is known
     */
    public List<OccupancyRow> over(Instant from, Instant to, Instant knownAt, Selection selection) {
        List<OccupancyRow> rows = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            QUERY.run(connection, values(connection, from, to, knownAt, selection), row -> rows.add(row(row)));
        } catch (SQLException e) {
            throw new IllegalStateException("the census could not be taken", e);
        }
        return rows;
    }

    /** What the statements of reports ask for. */
    public static Map<String, Object> values(
            Connection connection, Instant from, Instant to, Instant knownAt, Selection selection) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("opened", from.atOffset(ZoneOffset.UTC));
        values.put("closed", to.atOffset(ZoneOffset.UTC));
        // The driver sends this as infinity.
        values.put("known", knownAt == null ? OffsetDateTime.MAX : knownAt.atOffset(ZoneOffset.UTC));
        values.put("codes", array(connection, selection));
        values.put("kind", selection.kind() == null ? null : selection.kind().name());
        values.put("district", selection.district());
        return values;
    }

    /** Beds at a moment; the movements are those of an empty window. */
    public List<OccupancyRow> at(Instant asOf, Instant knownAt, Selection selection) {
        return over(asOf, asOf, knownAt, selection);
    }

    private static Array array(Connection connection, Selection selection) throws SQLException {
        return selection.facilities() == null
                ? null
                : connection.createArrayOf("text", selection.facilities().toArray());
    }

    private static OccupancyRow row(ResultSet row) throws SQLException {
        return new OccupancyRow(
                row.getString("code"),
                row.getString("name"),
                FacilityKind.valueOf(row.getString("kind")),
                row.getString("district"),
                1,
                beds(row),
                movement(row));
    }

    // A facility without rooms or stays has no row there: its figures read as 0.
    private static Beds beds(ResultSet row) throws SQLException {
        return new Beds(
                row.getInt("total"),
                row.getInt("open"),
                row.getInt("occupied"),
                row.getInt("reserved"),
                row.getInt("assignable"),
                row.getInt("awaiting"),
                row.getInt("total") - row.getInt("open"),
                row.getInt("extra_in_use"),
                row.getInt("occupied_not_open"),
                row.getInt("unstaffed"));
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getInt("opening"),
                row.getInt("admitted"),
                row.getInt("transferred_in"),
                row.getInt("transferred_out"),
                row.getInt("discharged"),
                row.getInt("released"),
                row.getInt("died"),
                row.getInt("left_otherwise"),
                row.getInt("closing"));
    }
}
