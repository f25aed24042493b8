package lazaret.reporting.catalogue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lazaret.reporting.definition.Column;

/** Rows as one text, the same for the same rows: what is hashed, kept, and compared with a later report. */
final class RowText {
    private RowText() {}

    static String of(List<ReportRow> rows) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (ReportRow row : rows) {
            JsonArrayBuilder line = Json.createArrayBuilder().add(row.level()).add(row.alarm());
            row.values().forEach(value -> {
                if (value == null) {
                    line.addNull();
                } else {
                    line.add(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
                }
            });
            all.add(line);
        }
        return all.build().toString();
    }

    /** The rows again, by the columns they were written with. */
    static List<ReportRow> read(String text, List<Column> columns) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            List<ReportRow> rows = new ArrayList<>();
            for (JsonValue value : reader.readArray()) {
                JsonArray line = value.asJsonArray();
                List<Object> values = new ArrayList<>();
                for (int i = 0; i < columns.size() && i + 2 < line.size(); i++) {
                    values.add(line.isNull(i + 2) ? null : value(line.getString(i + 2), columns.get(i)));
                }
                rows.add(new ReportRow(line.getInt(0), line.getBoolean(1), values));
            }
            return rows;
        }
    }

    private static Object value(String text, Column column) {
        return switch (column.kind()) {
            case FIGURE -> Long.valueOf(text);
            case SHARE, DECIMAL, WEIGHT -> new BigDecimal(text);
            case TIME -> Instant.parse(text);
            case DAY -> LocalDate.parse(text);
            case TEXT, WORD, EVIDENCE -> text;
        };
    }
}
