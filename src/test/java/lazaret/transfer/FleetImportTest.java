package lazaret.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.platform.RowOutcome;
import lazaret.platform.SeenInFile;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FleetImportTest {
    /** Half past midnight in the city, the day before in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-23T16:30:00Z"), ZoneOffset.UTC);

    private static Database database;

    @BeforeAll
    static void start() {
        database = Database.empty();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void theSameListTwiceChangesNothing() {
        List<AmbulanceRow> rows =
                List.of(row(2, "冀A·F0000", "长安区急救站", "2022-11-16", "-10"), row(3, "冀A·F0001", "桥西", null, null));
        assertThat(take(rows)).containsOnly(RowOutcome.DONE);
        assertThat(take(rows)).containsOnly(RowOutcome.SKIPPED);
        assertThat(take(List.of(row(2, "冀aF0000", "长安区急救站", "2022-11-16", "-10.00"))))
                .containsOnly(RowOutcome.SKIPPED);
    }

    @Test
    void checksAreAddedAndNeverChanged() {
        take(List.of(row(2, "冀B·C0001", "甲站", "2022-11-10", "-12")));
        assertThat(take(List.of(row(2, "冀B·C0001", "乙站", "2022-11-20", "-14")))).containsOnly(RowOutcome.CHANGED);
        assertThat(codes(take(List.of(row(2, "冀B·C0001", "乙站", "2022-11-10", "-13")))))
                .containsExactly("CHECK_IS_RECORDED /pascal");
        assertThat(database.ask("select string_agg(checked_on || ' ' || pascal, ', ' order by checked_on)"
                        + " from pressure_check where plate = '冀B·C0001'"))
                .isEqualTo("2022-11-10 -12.0, 2022-11-20 -14.0");
        assertThat(database.ask("select station from ambulance where plate = '冀B·C0001'"))
                .isEqualTo("乙站");
    }

    @Test
    void everyWrongRowIsRefusedAtItsColumnAndTheOthersAreTaken() {
        List<RowOutcome> outcomes = take(List.of(
                row(2, "冀C·A0001", "甲站", "2022-11-24", "-10"), // today in the city
                row(3, "冀C·A0002", "甲站", "2022-11-25", "-10"),
                row(4, "冀C·A0003", "甲站", "2022-11-20", null),
                row(5, "冀C·A0004", "甲站", null, "-10"),
                row(6, "冀CA0001", "甲站", "2022-11-24", "-10"),
                row(7, "?", "", "2022-11-20", "-99999")));
        assertThat(outcomes.get(0)).isEqualTo(RowOutcome.DONE);
        assertThat(codes(outcomes))
                .containsExactly(
                        "CHECK_IS_IN_THE_FUTURE /checkedOn",
                        "CHECK_IS_INCOMPLETE /pascal",
                        "CHECK_IS_INCOMPLETE /checkedOn",
                        "VEHICLE_REPEATS_ANOTHER /plate",
                        "PLATE_IS_MALFORMED /plate",
                        "FIELD_IS_MISSING /station",
                        "PRESSURE_IS_IMPOSSIBLE /pascal");
    }

    private static List<RowOutcome> take(List<AmbulanceRow> rows) {
        return database.inTransaction(em -> new FleetImport(em, CLOCK).takeAll(rows, new SeenInFile(), "test"));
    }

    private static List<String> codes(List<RowOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.refusals().stream())
                .map(refusal -> refusal.code().name() + " " + refusal.pointer())
                .toList();
    }

    private static AmbulanceRow row(int line, String plate, String station, String day, String pascal) {
        return new AmbulanceRow(
                line,
                plate,
                station,
                true,
                day == null ? null : LocalDate.parse(day),
                pascal == null ? null : new BigDecimal(pascal));
    }
}
