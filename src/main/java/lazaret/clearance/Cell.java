package lazaret.clearance;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Values on their way out of and into native SQL, where many rows travel as one JSON argument. */
final class Cell {

    private Cell() {}

    static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : ((java.util.Date) column).toInstant();
    }

    static LocalDate day(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }

    static Integer integer(Object column) {
        return column == null ? null : Integer.valueOf(((Number) column).intValue());
    }

    static Ct ct(Object column) {
        return column == null ? null : new Ct((BigDecimal) column);
    }

    static <E extends Enum<E>> E constant(Class<E> type, Object column) {
        return column == null ? null : Enum.valueOf(type, (String) column);
    }

    /** Ids for {@code = any(cast(string_to_array(?, ',') as bigint[]))}. */
    static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Rows for {@code json_to_recordset}; what is null is left out. */
    static <T> String json(Collection<T> rows, BiConsumer<T, JsonRow> write) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (T row : rows) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            write.accept(row, new JsonRow(object));
            all.add(object);
        }
        return all.build().toString();
    }

    /** One row being written. */
    record JsonRow(JsonObjectBuilder object) {

        JsonRow put(String name, Object value) {
            if (value instanceof BigDecimal number) {
                object.add(name, number);
            } else if (value instanceof Number number) {
                object.add(name, number.longValue());
            } else if (value != null) {
                object.add(name, value.toString());
            }
            return this;
        }
    }
}
