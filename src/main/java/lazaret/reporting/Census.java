package lazaret.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Map<String, String> TYPES = Map.of(
            "opened", "cast(? as timestamptz)",
            "closed", "cast(? as timestamptz)",
            "known", "cast(? as timestamptz)",
            "codes", "cast(? as text[])",
            "kind", "cast(? as text)",
            "district", "cast(? as text)");
    private static final Pattern NAME = Pattern.compile(":(opened|closed|known|codes|kind|district)\\b");
    private static final String NAMED = sql();

    /** The values that the statement asks for, in its order. */
    private static final List<String> NAMES =
            NAME.matcher(NAMED).results().map(match -> match.group(1)).toList();

    private static final String SQL = NAME.matcher(NAMED).replaceAll(match -> TYPES.get(match.group(1)));

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
        try (Connection connection = database.getConnection()) {
            Map<String, Object> values = new HashMap<>();
            values.put("opened", from.atOffset(ZoneOffset.UTC));
            values.put("closed", to.atOffset(ZoneOffset.UTC));
            // The driver sends this as infinity.
            values.put("known", knownAt == null ? OffsetDateTime.MAX : knownAt.atOffset(ZoneOffset.UTC));
            values.put("codes", array(connection, selection));
            values.put(
                    "kind", selection.kind() == null ? null : selection.kind().name());
            values.put("district", selection.district());
            return rows(connection, values);
        } catch (SQLException e) {
            throw new IllegalStateException("the census could not be taken", e);
        }
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

    private static List<OccupancyRow> rows(Connection connection, Map<String, Object> values) throws SQLException {
        List<OccupancyRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SQL)) {
            for (int i = 0; i < NAMES.size(); i++) {
                query.setObject(i + 1, values.get(NAMES.get(i)));
            }
            ResultSet result = query.executeQuery();
            while (result.next()) {
                rows.add(new OccupancyRow(
                        result.getString("code"),
                        result.getString("name"),
                        FacilityKind.valueOf(result.getString("kind")),
                        result.getString("district"),
                        1,
                        beds(result),
                        movement(result)));
            }
        }
        return rows;
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
                row.getInt("occupied_not_open"));
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

    private static String sql() {
        try (InputStream in = Census.class.getResourceAsStream("census.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
