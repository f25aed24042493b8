package lazaret.reporting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import lazaret.facility.FacilityKind;

/** Reports for tests. */
final class Occupancies {
    static final String RARE_NAME = "龘䶮𠮷集中隔离点";

    private Occupancies() {}

    static OccupancyReport of(List<OccupancyRow> rows) {
        return new OccupancyReport(
                "OCC-20221124-0800-003",
                Instant.parse("2022-11-23T00:00:00Z"),
                Instant.parse("2022-11-24T00:00:00Z"),
                Instant.parse("2022-11-24T00:05:00Z"),
                Instant.parse("2022-11-24T00:06:00Z"),
                ZoneId.of("Asia/Shanghai"),
                "宗岚（市专班）",
                "不含黄码医院",
                rows);
    }

    /** A facility whose figures all differ, so that a column printed in another's place is seen. */
    static OccupancyRow row(int i, FacilityKind kind, String name) {
        int opening = 500 + 7 * i;
        Movement in = new Movement(opening, 31 + i, 200 + i, 3 + i, 80 + i, 120 + i, i % 3, 10 + i, 0);
        int closing = in.opening() + in.in() - in.out();
        return row(
                i, kind, name, new Movement(opening, 31 + i, 200 + i, 3 + i, 80 + i, 120 + i, i % 3, 10 + i, closing));
    }

    static OccupancyRow row(int i, FacilityKind kind, String name, Movement movement) {
        int open = 1000 + 11 * i;
        Beds beds = new Beds(open + 9, open, movement.closing(), 4, open - movement.closing() - 6, 2, 9, 0, 0, 0);
        return new OccupancyRow(
                String.format("%s%02d", kind.name().charAt(0), i), name, kind, "长安区", 1, beds, movement);
    }
}
