package lazaret.platform;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Values on their way out of and into native SQL, where many rows travel as one JSON argument; null stays null. */
public final class Column {
    private static final int MANY = 500;

    private Column() {}

    public static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : ((java.util.Date) column).toInstant();
    }

    public static LocalDate day(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }

    /** Of a column that is never null. */
    public static long id(Object column) {
        return ((Number) column).longValue();
    }

    public static Integer integer(Object column) {
        return column == null ? null : Integer.valueOf(((Number) column).intValue());
    }

    public static <E extends Enum<E>> E constant(Class<E> type, Object column) {
        return column == null ? null : Enum.valueOf(type, (String) column);
    }

    /** Whole years at a moment; null where the birth date is not known. */
    public static Integer age(Object birth, Instant at, ZoneId zone) {
        LocalDate born = day(birth);
        return born == null
                ? null
                : Integer.valueOf(
                        Period.between(born, LocalDate.ofInstant(at, zone)).getYears());
    }

    /** Ids for {@code = any(cast(string_to_array(?, ',') as bigint[]))}. */
    public static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * The ids of the first parameter as a query of one column {@code id}. The database plans before it sees them, and
     * takes few for it at the first of these words, many at the second: few are looked up one by one, many joined whole.
     */
    public static String idTable(Collection<Long> ids) {
        return ids.size() < MANY
                ? "select unnest(cast(string_to_array(?1, ',') as bigint[])) as id"
                : "select cast(id as bigint) as id from string_to_table(?1, ',') as id";
    }

    /** Rows for {@code json_to_recordset}; what is null is left out. */
    public static <T> String json(Collection<T> rows, BiConsumer<T, JsonRow> write) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (T row : rows) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            write.accept(row, new JsonRow(object));
            all.add(object);
        }
        return all.build().toString();
    }

    /** One row being written. */
    public record JsonRow(JsonObjectBuilder object) {

        public JsonRow put(String name, Object value) {
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
