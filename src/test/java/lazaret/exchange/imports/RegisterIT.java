package lazaret.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import lazaret.testing.Api;
import lazaret.testing.Imports;
import lazaret.testing.Product;
import lazaret.testing.Products;
import lazaret.testing.Sql;
import lazaret.testing.Staff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A register of stays: what the named constraints forbid is said at the cell, row by row, before they are asked. */
class RegisterIT {
    private static final String TITLES = "登记号,场所编码,房间号,床位序号,预留时间,入住时间,离开时间,离开原因,陪护登记号\n";

    private static final String STAYS = TITLES
            + "IR1,IR,101,1,2022-11-14 08:00,2022-11-14 09:00,2022-11-16 09:00,解除隔离,\n"
            + "IR1,IR,102,1,2022-11-15 08:00,2022-11-16 08:59,,,\n" // 3: a minute too early
            + "IR1,IR,102,1,2022-11-16 08:00,2022-11-16 09:00,,,\n"
            + "IR2,IR,101,1,2022-11-17 08:00,2022-11-17 08:00,,,\n" // 5: nobody disinfected it
            + "IR2,IR,103,1,2022-11-15 08:00,,,,\n"
            + "IR2,IR,104,1,2022-11-15 09:00,,,,\n" // 7: a second reservation
            + "IR3,IR,102,E2,2022-11-16 08:00,2022-11-16 09:00,,,IR1\n"
            + "IR4,IR,102,E1,2022-11-16 08:00,2022-11-16 09:00,,,\n" // 9: a stranger in the room
            + "IR1,IR,101,1,2022-11-14 08:00,2022-11-14 09:00,2022-11-16 09:00,解除隔离,\n" // 10: the first again
            + "IR1,IR,102,1,2022-11-16 08:00,2022-11-16 09:00,2022-11-18 09:00,解除隔离,\n" // 11: has left since
            + "IR4,IR,105,1,2022-11-16 08:00,2022-11-16 09:00,,,\n" // 12: no such room
            + "IR4,IR,104,1,2022-11-16 08:00,,2022-11-18 09:00,解除隔离,\n"; // 13: left before coming

    private static Product product;
    private static Api manager;

    @BeforeAll
    static void openAHotel() {
        product = Products.empty();
        manager = product.stranger().as("facility-manager.all", Staff.PASSWORD);
        Imports.run(manager, "facilities", "场所编码,类型,名称,区县,启用日期\nIR,集中隔离点,登记册,长安区,2022-11-01\n");
        StringBuilder rooms = new StringBuilder("场所编码,楼层,单元类型,分区,房间号,床位数,独立卫生间\n");
        List.of(101, 102, 103, 104)
                .forEach(number -> rooms.append("IR,1F,楼层,污染区,").append(number).append(",1,是\n"));
        Imports.run(manager, "rooms", rooms.toString());
        StringBuilder people = new StringBuilder("登记号,姓名,证件类型,证件号码,性别,人员类别,发现时间\n");
        List.of(1, 2, 3, 4).forEach(i -> people.append("IR" + i + ",王静,护照,IR0000" + i + ",女,密接,2022-11-13 08:00\n"));
        Imports.run(manager, "people", people.toString());
    }

    @Test
    void everyContradictionIsToldAtItsCell() {
        JsonObject dry = Imports.run(manager, "stays?dryRun=true", STAYS).json();
        JsonObject first = Imports.run(manager, "stays", STAYS).json();
        assertThat(counts(first)).containsExactly(12, 5, 1, 6).isEqualTo(counts(dry));
        assertThat(reasons(first))
                .containsExactly(
                        "3 PERSON_IS_ELSEWHERE 登记号",
                        "5 BED_IS_HELD 床位序号",
                        "7 PERSON_HAS_A_RESERVATION 登记号",
                        "9 ROOM_IS_TAKEN 房间号",
                        "12 NOT_FOUND 房间号",
                        "13 FIELD_IS_MISSING 入住时间")
                .isEqualTo(reasons(dry));
        assertThat(table())
                .isEqualTo("IR1 IR-101-1 left, IR1 IR-102-1 left, IR2 IR-103-1 expected, IR3 IR-102-E2 there");
        assertThat(counts(Imports.run(manager, "stays", STAYS).json())).containsExactly(12, 0, 6, 6);
        assertThat(counts(Imports.run(
                                manager,
                                "stays",
                                TITLES + "IR3,IR,102,E2,2022-11-16 08:00,2022-11-16 09:00,2022-11-18 10:00,解除隔离,IR1\n")
                        .json()))
                .containsExactly(1, 1, 0, 0);
        assertThat(table()).endsWith("IR3 IR-102-E2 left");
    }

    private static List<Integer> counts(JsonObject report) {
        return List.of(report.getInt("read"), report.getInt("done"), report.getInt("skipped"), report.getInt("failed"));
    }

    private static List<String> reasons(JsonObject report) {
        return report.getJsonArray("rows").stream()
                .map(row -> row.asJsonObject().getInt("row") + " "
                        + row.asJsonObject().getString("code") + " "
                        + row.asJsonObject().getString("column"))
                .toList();
    }

    private static String table() {
        try (Sql sql = product.sql()) {
            return (String) sql.one("select string_agg(p.number || ' ' || b.code || case when departed_at is not null"
                    + " then ' left' when arrived_at is not null then ' there' else ' expected' end, ', '"
                    + " order by p.number, b.code) from stay join person p on p.id = person_id"
                    + " join bed b on b.id = bed_id where b.facility_code = 'IR'");
        }
    }
}
