package lazaret.reporting.daily;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import lazaret.reporting.Beds;
import lazaret.reporting.Census;
import lazaret.reporting.Movement;
import lazaret.reporting.NamedQuery;
import lazaret.reporting.OccupancyRow;
import lazaret.reporting.Selection;

/** What the records say of a day: the census of the reports, and who turned out to be ill while lying there. */
@ApplicationScoped
class RecordedFigures {
    private static final NamedQuery CASES = new NamedQuery(RecordedFigures.class, "day-cases.sql");

    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    private Census census;

    protected RecordedFigures() {}

    @Inject
    RecordedFigures(Census census) {
        this.census = census;
    }

    /** For work outside the container. */
    RecordedFigures(Census census, DataSource database) {
        this.census = census;
        this.database = database;
    }

    /** Of the day, or of what has passed of it. */
    DailyFigures of(DailyDay day, Instant now) {
        Instant passed = now.isBefore(day.began()) ? day.began() : now;
        Instant end = day.isOver(now) ? day.ended() : passed;
        Selection here = new Selection(List.of(day.facility()), null, null);
        OccupancyRow row = census.over(day.began(), end, null, here).get(0);
        Map<DailyItem, Long> figures = new EnumMap<>(DailyItem.class);
        movement(row.movement(), figures);
        beds(row.beds(), figures);
        cases(day, end, here, figures);
        return new DailyFigures(figures);
    }

    private static void movement(Movement moved, Map<DailyItem, Long> figures) {
        figures.put(DailyItem.OPENING, (long) moved.opening());
        figures.put(DailyItem.ADMITTED, (long) moved.admitted());
        figures.put(DailyItem.TRANSFERRED_IN, (long) moved.transferredIn());
        figures.put(DailyItem.TRANSFERRED_OUT, (long) moved.transferredOut());
        figures.put(DailyItem.DISCHARGED, (long) moved.discharged());
        figures.put(DailyItem.RELEASED, (long) moved.released());
        figures.put(DailyItem.DIED, (long) moved.died());
        figures.put(DailyItem.LEFT, (long) moved.left());
        figures.put(DailyItem.CLOSING, (long) moved.closing());
    }

    private static void beds(Beds beds, Map<DailyItem, Long> figures) {
        figures.put(DailyItem.OPEN_BEDS, (long) beds.open());
        figures.put(DailyItem.ASSIGNABLE, (long) beds.assignable());
    }

    private void cases(DailyDay day, Instant end, Selection here, Map<DailyItem, Long> figures) {
        try (Connection connection = database.getConnection()) {
            CASES.run(connection, Census.values(connection, day.began(), end, null, here), row -> {
                for (DailyItem item : List.of(
                        DailyItem.NEW_CONFIRMED,
                        DailyItem.NEW_ASYMPTOMATIC,
                        DailyItem.CONVERTED,
                        DailyItem.NEW_SUSPECTED,
                        DailyItem.CONTACTS)) {
                    figures.put(item, row.getLong(item.name().toLowerCase(java.util.Locale.ROOT)));
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException("the cases of a day could not be read", e);
        }
    }
}
