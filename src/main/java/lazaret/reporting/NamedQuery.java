package lazaret.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A statement of a report, kept in a file beside its class. It may ask for {@code :opened} and {@code :closed} (the
 * window, its end included), {@code :known} (what was recorded later is unknown), {@code :codes}, {@code :kind} and
 * {@code :district} (null: all) and {@code :zone}.
 */
public final class NamedQuery {
    private static final Map<String, String> TYPES = Map.of(
            "opened", "cast(? as timestamptz)",
            "closed", "cast(? as timestamptz)",
            "known", "cast(? as timestamptz)",
            "codes", "cast(? as text[])",
            "kind", "cast(? as text)",
            "district", "cast(? as text)",
            "zone", "cast(? as text)");
    private static final Pattern NAME = Pattern.compile("(?<!:):(opened|closed|known|codes|kind|district|zone)\\b");

    private final List<String> names;
    private final String sql;

    /** @param file name of a file beside the class */
    public NamedQuery(Class<?> beside, String file) {
        String named = read(beside, file);
        names = NAME.matcher(named).results().map(match -> match.group(1)).toList();
        sql = NAME.matcher(named).replaceAll(match -> TYPES.get(match.group(1)));
    }

    /** What is done with one row. */
    @FunctionalInterface
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    public void run(Connection connection, Map<String, Object> values, Reader reader) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < names.size(); i++) {
                query.setObject(i + 1, values.get(names.get(i)));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private static String read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no file " + file + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
