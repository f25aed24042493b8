package lazaret.stay.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lazaret.platform.Column;

/** What happened to somebody, from every table that remembers something, in one statement. */
@ApplicationScoped
public class StoryEvents {
    /** The newest ones; nobody scrolls further, and no list is unbounded. */
    static final int MOST = 1000;

    private static final String SQL = sql();

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** Newest first. */
    List<StoryEvent> of(long person) {
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, person)
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream().map(row -> event((Object[]) row)).toList();
    }

    private static StoryEvent event(Object[] row) {
        return new StoryEvent(
                StoryEvent.Kind.valueOf((String) row[0]),
                Column.instant(row[1]),
                Column.instant(row[2]),
                (String) row[3],
                (String) row[4],
                Boolean.TRUE.equals(row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12]);
    }

    private static String sql() {
        try (InputStream in = StoryEvents.class.getResourceAsStream("story.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
