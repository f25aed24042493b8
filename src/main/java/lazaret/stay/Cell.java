package lazaret.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;

/** Columns of native queries as values; null stays null. */
final class Cell {
    private Cell() {}

    static long id(Object column) {
        return ((Number) column).longValue();
    }

    static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof OffsetDateTime time
                ? time.toInstant()
                : Instant.ofEpochMilli(((Date) column).getTime());
    }

    static LocalDate day(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof LocalDate day ? day : ((java.sql.Date) column).toLocalDate();
    }

    static <E extends Enum<E>> E constant(Class<E> type, Object column) {
        return column == null ? null : Enum.valueOf(type, (String) column);
    }
}
