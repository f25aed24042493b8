package lazaret.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lazaret.exchange.imports.ImportKind;
import lazaret.exchange.sheet.AmbulanceSheet;
import lazaret.exchange.sheet.Column;
import lazaret.exchange.sheet.FacilitySheet;
import lazaret.exchange.sheet.HealthSheet;
import lazaret.exchange.sheet.PeopleSheet;
import lazaret.exchange.sheet.RoomSheet;
import lazaret.exchange.sheet.Sheet;
import lazaret.exchange.sheet.StaySheet;
import lazaret.exchange.sheet.TestSheet;

/** Files of every kind of import with all of its columns: mostly cells as they should be, some with anything in them. */
final class FuzzedFiles {
    private static final Map<ImportKind, Sheet<?>> SHEETS = Map.of(
            ImportKind.FACILITIES, new FacilitySheet(),
            ImportKind.ROOMS, new RoomSheet(),
            ImportKind.PEOPLE, new PeopleSheet(),
            ImportKind.STAYS, new StaySheet(),
            ImportKind.TESTS, new TestSheet(),
            ImportKind.HEALTH, new HealthSheet(),
            ImportKind.AMBULANCES, new AmbulanceSheet());

    /**
     * A file that is ready to be sent.
     *
     * @param rows cells by the titles of their columns
     */
    record File(ImportKind kind, List<String> titles, List<Map<String, String>> rows) {
        String text() {
            String head = titles.stream().map(File::cell).collect(Collectors.joining(","));
            return head + "\n"
                    + rows.stream()
                            .map(row -> row.values().stream().map(File::cell).collect(Collectors.joining(",")))
                            .collect(Collectors.joining("\n"))
                    + "\n";
        }

        private static String cell(String text) {
            return '"' + text.replace("\"", "\"\"") + '"';
        }
    }

    private final Map<String, List<String>> known;
    private final Fuzz fuzz;
    private int count;

    /** @param known what really exists, by the last word of a column's pointer */
    FuzzedFiles(Map<String, List<String>> known, Fuzz fuzz) {
        this.known = known;
        this.fuzz = fuzz;
    }

    /** Words of columns that are no numbers and no times. */
    static Map<String, List<String>> words() {
        return Map.ofEntries(
                Map.entry("sex", List.of("男", "女", "F")),
                Map.entry("category", List.of("密接", "次密接", "入境人员")),
                Map.entry("district", List.of("长安区")),
                Map.entry("address", List.of("建设路1号")),
                Map.entry("kind", List.of("QUARANTINE_HOTEL", "方舱医院")),
                Map.entry("zoneId", List.of("", "Asia/Shanghai")),
                Map.entry("unitKind", List.of("FLOOR", "WARD")),
                Map.entry("zone", List.of("CONTAMINATED", "污染区", "CLEAN")),
                Map.entry("ownBathroom", List.of("Y", "N")),
                Map.entry("accessible", List.of("Y", "N")),
                Map.entry("ventilated", List.of("Y", "N")),
                Map.entry("negativePressure", List.of("Y", "N")),
                Map.entry("site", List.of("咽拭子", "鼻咽拭子")),
                Map.entry("laboratory", List.of("市疾控中心实验室")),
                Map.entry("result", List.of("阴性", "阳性")),
                Map.entry("imaging", List.of("", "好转")),
                Map.entry("station", List.of("急救站")),
                Map.entry("checkedOn", List.of("2022-11-16")),
                Map.entry("pascal", List.of("-10")));
    }

    File file(ImportKind kind, int rows) {
        List<Column> columns = SHEETS.get(kind).columns();
        List<Map<String, String>> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            count++;
            Map<String, String> row = new LinkedHashMap<>();
            for (Column column : columns) {
                row.put(column.title(), fuzz.once(20) ? anything() : sound(kind, column));
            }
            all.add(row);
        }
        return new File(kind, columns.stream().map(Column::title).toList(), all);
    }

    /** A NUL makes a file no text at all, which is refused as a whole: that is not what is tried here. */
    private String anything() {
        return fuzz.text().replace("\u0000", "");
    }

    private String sound(ImportKind kind, Column column) {
        String field = column.pointer().substring(column.pointer().lastIndexOf('/') + 1);
        if (kind == ImportKind.PEOPLE && column.pointer().startsWith("/paper")) {
            return field.equals("type") ? "护照" : "FZP" + count;
        }
        if (kind == ImportKind.HEALTH || kind == ImportKind.TESTS) {
            if (field.equals("paper") || field.equals("number")) {
                return "";
            }
        }
        return switch (field) {
            case "number" -> kind == ImportKind.ROOMS ? "9" + count : "FZ" + count;
            case "code" -> "FZ" + count;
            case "plate" -> "京FZ" + count;
            case "name" -> "某人" + count;
            case "foundAt", "at", "sampledAt", "arrivedAt", "reservedAt" -> minute(10 + count % 10);
            case "reportedAt" -> minute(21);
            case "lastExposureAt" -> "2022-11-09 08:00";
            case "departedAt", "reason", "carer", "clinicalType", "indexCase", "household", "needs" -> "";
            case "latitude" -> "38.05";
            case "longitude" -> "114.52";
            case "openedOn" -> "2022-01-01";
            case "beds" -> "2";
            case "unit" -> "3F";
            case "position" -> "1";
            case "temperature" -> "36.6";
            case "spo2" -> "98";
            case "respiratoryRate" -> "18";
            case "symptoms" -> "无";
            case "phone" -> "13800000000";
            case "ctN", "ctOrf" -> "";
            default -> known.containsKey(field) ? fuzz.oneOf(known.get(field)) : "";
        };
    }

    private String minute(int day) {
        return "2022-11-%02d %02d:%02d".formatted(day, count / 60 % 24, count % 60);
    }
}
