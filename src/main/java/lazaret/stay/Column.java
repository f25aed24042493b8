package lazaret.stay;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;

/** Values of native queries on their way into records. */
final class Column {
    private Column() {}

    static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : ((java.util.Date) value).toInstant();
    }

    static long id(Object value) {
        return ((Number) value).longValue();
    }

    static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    static <E extends Enum<E>> E constant(Class<E> type, Object value) {
        return value == null ? null : Enum.valueOf(type, (String) value);
    }

    /** Whole years at a moment; null where the birth date is not known. */
    static Integer age(Object birth, Instant at, ZoneId zone) {
        LocalDate born = day(birth);
        return born == null
                ? null
                : Integer.valueOf(
                        Period.between(born, LocalDate.ofInstant(at, zone)).getYears());
    }
}
