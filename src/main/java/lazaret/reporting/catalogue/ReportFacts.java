package lazaret.reporting.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import lazaret.reporting.Census;
import lazaret.reporting.NamedQuery;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.Selection;
import lazaret.reporting.definition.Column;
import lazaret.reporting.definition.Definition;

/** Asks the statements of the catalogue. Asks nobody for a right; the use cases around it do. */
@ApplicationScoped
public class ReportFacts {
    private static final Map<String, NamedQuery> QUERIES = new ConcurrentHashMap<>();
    private static final int DECIMALS = 6;

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    protected ReportFacts() {}

    /** For work outside the container. */
    public ReportFacts(DataSource database) {
        this.database = database;
    }

    /** The lines of a report, in the order of printing. */
    public List<ReportRow> rows(Definition definition, boolean nameless, ReportRequest request, Selection selection) {
        List<Column> columns = definition.columns(nameless);
        List<ReportRow> rows = new ArrayList<>();
        ask(definition.name(), request, selection, row -> {
            boolean alarm = has(row, "alarm") && row.getBoolean("alarm");
            List<Object> values = new ArrayList<>();
            for (Column column : columns) {
                values.add(value(row, column));
            }
            rows.add(new ReportRow(row.getInt("level"), alarm, values));
        });
        return rows;
    }

    public List<Freshness> freshness(ReportRequest request, Selection selection) {
        List<Freshness> all = new ArrayList<>();
        ask("freshness", request, selection, row -> {
            OffsetDateTime latest = row.getObject("latest", OffsetDateTime.class);
            all.add(new Freshness(
                    row.getString("code"),
                    ZoneId.of(row.getString("zone_id")),
                    latest == null ? null : latest.toInstant()));
        });
        return all;
    }

    void ask(String name, ReportRequest request, Selection selection, NamedQuery.Reader reader) {
        NamedQuery query = QUERIES.computeIfAbsent(name, file -> new NamedQuery(ReportFacts.class, file + ".sql"));
        try (Connection connection = database.getConnection()) {
            Map<String, Object> values =
                    Census.values(connection, request.from(), request.to(), request.knownAt(), selection);
            values.put("zone", request.zone().getId());
            query.run(connection, values, reader);
        } catch (SQLException e) {
            throw new IllegalStateException("the facts of " + name + " could not be read", e);
        }
    }

    private static boolean has(ResultSet row, String name) throws SQLException {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            if (row.getMetaData().getColumnLabel(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Object value(ResultSet row, Column column) throws SQLException {
        return switch (column.kind()) {
            case FIGURE -> {
                long figure = row.getLong(column.name());
                yield row.wasNull() ? null : figure;
            }
            case SHARE, DECIMAL, WEIGHT -> {
                BigDecimal share = row.getBigDecimal(column.name());
                yield share == null ? null : share.setScale(DECIMALS, RoundingMode.HALF_UP);
            }
            case TIME -> {
                OffsetDateTime time = row.getObject(column.name(), OffsetDateTime.class);
                yield time == null ? null : Instant.from(time);
            }
            case DAY -> row.getObject(column.name(), LocalDate.class);
            case TEXT, WORD, EVIDENCE -> row.getString(column.name());
        };
    }
}
