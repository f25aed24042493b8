package lazaret.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.testing.Answer;
import lazaret.testing.Api;
import lazaret.testing.DemoFiles;
import lazaret.testing.Product;
import lazaret.testing.Products;
import lazaret.testing.Sql;
import lazaret.testing.Staff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files brought to the running product, as an office brings them. */
class ImportIT {
    private static final String FACILITIES = "场所编码,类型,名称,区县,启用日期\n";
    private static final String ROOMS = "场所编码,楼层,单元类型,分区,房间号,床位数,独立卫生间\n";
    private static final String PEOPLE = "登记号,姓名,证件类型,证件号码,性别,人员类别,发现时间\n";
    private static final String STAYS = "登记号,场所编码,房间号,床位序号,入住时间\n";
    private static final String HEALTH = "登记号,测量时间,体温\n";

    private static Product product;
    private static Api manager;

    @BeforeAll
    static void openTwoHotels() {
        product = Products.empty();
        manager = product.stranger().as("facility-manager.all", Staff.PASSWORD);
        take("facilities", FACILITIES + "IM1,集中隔离点,导入甲,长安区,2022-11-01\nIM2,集中隔离点,导入乙,长安区,2022-11-01\n");
        take("rooms", ROOMS + room("IM1", 201) + room("IM1", 202) + room("IM2", 201));
        take("people", PEOPLE + person(1) + person(2) + person(3));
        try (Sql sql = product.sql()) {
            Staff.hire(sql, "manager.im1", "FACILITY_MANAGER", "IM1");
            Staff.hire(sql, "clinician.im1", "CLINICIAN", "IM1");
        }
    }

    @Test
    void ofTheFileWithErrorsTwoRowsComeInAndTwelveAreExplained() throws IOException {
        byte[] file;
        try (InputStream bytes = ImportIT.class.getResourceAsStream("/lazaret/people-with-errors.gb18030.csv")) {
            file = bytes.readAllBytes();
        }
        long before = people();
        JsonObject dry = report(manager, start(manager, "people?dryRun=true", file));
        assertThat(counts(dry)).containsExactly(14, 2, 0, 12);
        assertThat(people()).isEqualTo(before);
        JsonObject first = report(manager, start(manager, "people", file));
        assertThat(counts(first)).containsExactly(14, 2, 0, 12);
        assertThat(people()).isEqualTo(before + 2);
        everyReasonNamesRowAndColumnAndTheCure(first.getString("number"));
        assertThat(counts(report(manager, start(manager, "people", file)))).containsExactly(14, 0, 2, 12);
    }

    private static void everyReasonNamesRowAndColumnAndTheCure(String number) {
        JsonArray chinese = reasons(number, "zh");
        assertThat(chinese.stream()
                        .map(JsonValue::asJsonObject)
                        .map(row -> row.getInt("row") + " " + row.getString("column") + " " + row.getString("code")))
                .containsExactlyInAnyOrder(
                        "2 证件号码 ID_CHECK_DIGIT_IS_WRONG",
                        "3 性别 SEX_DISAGREES_WITH_ID",
                        "4 人员类别 WORD_IS_NOT_KNOWN",
                        "5 末次接触时间 NOT_A_TIME",
                        "6 姓名 CELL_LOOKS_LIKE_A_FORMULA",
                        "7 证件号码 ID_IS_NOT_18_CHARACTERS",
                        "8 姓名 CELL_IS_EMPTY",
                        "9 发现时间 TIME_IN_THE_FUTURE",
                        "10 电话 PHONE_IS_MALFORMED",
                        "13 登记号 DUPLICATE_IN_FILE",
                        "14 临床分型 CLINICAL_TYPE_ONLY_OF_CONFIRMED",
                        "15 姓名 VALUE_IS_TOO_LONG");
        assertThat(chinese).allSatisfy(row -> assertThat(row.asJsonObject().getString("detail"))
                .matches("(?s).*[请需].*")
                .doesNotContain("??", "{"));
        JsonArray english = reasons(number, "en");
        assertThat(english).hasSize(12).allSatisfy(row -> assertThat(
                        row.asJsonObject().getString("detail"))
                .matches("(?s).*[a-z]{3}.*[.]")
                .doesNotContain("??", "{"));
    }

    private static JsonArray reasons(String number, String language) {
        return manager.get("api/imports/" + number, language).expect(200).json().getJsonArray("rows");
    }

    @Test
    void onlyTheWrongRowOfAChunkFails() {
        String stays = STAYS
                + "IMP1,IM1,201,1,2022-11-14 08:00\n"
                + "IMP2,IM1,201,1,2022-11-15 08:00\n" // the bed is held: the database says so
                + "IMP2,IM1,202,1,2022-11-15 09:00\n"
                + "IMP3,IM2,201,1,2022-11-15 08:00\n";
        JsonObject report = report(manager, start(manager, "stays", bytes(stays)));
        assertThat(counts(report)).containsExactly(4, 3, 0, 1);
        assertThat(report.getJsonArray("rows").getJsonObject(0).getInt("row")).isEqualTo(3);
        assertThat(counts(report(manager, start(manager, "stays", bytes(stays)))))
                .containsExactly(4, 0, 3, 1);
        clinicianOfOneHotelBringsNobodyElsesReadings();
    }

    private void clinicianOfOneHotelBringsNobodyElsesReadings() {
        Api clinician = product.stranger().as("clinician.im1", Staff.PASSWORD);
        JsonObject report = report(
                clinician,
                start(clinician, "health", bytes(HEALTH + "IMP1,2022-11-16 08:00,36.6\nIMP3,2022-11-16 08:00,36.6\n")));
        assertThat(counts(report)).containsExactly(2, 1, 0, 1);
        JsonObject why = report.getJsonArray("rows").getJsonObject(0);
        assertThat(why.getString("code")).isEqualTo("NOT_YOUR_FACILITY");
        assertThat(why.getString("column")).isEqualTo("登记号");
    }

    @Test
    void theManagerOfOneHotelBringsNoRoomOfAnother() {
        Api one = product.stranger().as("manager.im1", Staff.PASSWORD);
        JsonObject report = report(one, start(one, "rooms", bytes(ROOMS + room("IM1", 301) + room("IM2", 301))));
        assertThat(counts(report)).containsExactly(2, 1, 0, 1);
        assertThat(report.getJsonArray("rows").getJsonObject(0).getString("code"))
                .isEqualTo("NOT_YOUR_FACILITY");
        assertThat(one.postFile("api/imports/facilities", bytes(FACILITIES + "IM3,方舱,丙,长安区,2022-11-01\n"))
                        .code())
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void whatIsWrongWithTheWholeFileIsSaidAtOnce() {
        assertThat(manager.postFile("api/imports/vehicles", bytes("车牌号\nA\n")).status())
                .isEqualTo(404);
        assertThat(manager.postFile("api/imports/tests", bytes("登记号\nA\n")).status())
                .isEqualTo(403);
        assertThat(manager.postFile("api/imports/people", bytes("姓名\n王\n")).code())
                .isEqualTo("COLUMNS_ARE_MISSING");
        assertThat(manager.postFile("api/imports/people", bytes(PEOPLE)).code()).isEqualTo("FILE_IS_EMPTY");
    }

    @Test
    void othersDoNotSeeWhatSomebodyBrought() {
        String number = start(manager, "people", bytes(PEOPLE + person(1))).text("number");
        Api clinician = product.stranger().as("clinician.im1", Staff.PASSWORD);
        assertThat(clinician.get("api/imports/" + number).status()).isEqualTo(404);
        report(manager, manager.get("api/imports/" + number).expect(200), number);
    }

    @Test
    void everyRoleBringsItsOwnKindsAlone() {
        Map<String, Set<String>> kinds = Map.of(
                "FACILITY_MANAGER", Set.of("facilities", "rooms", "people", "stays"),
                "CLINICIAN", Set.of("tests", "health"),
                "DISPATCHER", Set.of("ambulances"),
                "ADMINISTRATOR", Set.of("facilities", "rooms"));
        for (String role : Staff.ROLES) {
            Api api = product.stranger().as(Staff.name(role, "all"), Staff.PASSWORD);
            for (ImportKind kind : ImportKind.values()) {
                Answer answer = api.postFile("api/imports/" + kind.word(), bytes("?\n?\n"));
                boolean own = kinds.getOrDefault(role, Set.of()).contains(kind.word());
                assertThat(answer.code()).as(role + " " + kind).isEqualTo(own ? "COLUMNS_ARE_MISSING" : "NOT_ALLOWED");
            }
        }
        assertThat(product.stranger()
                        .postFile("api/imports/ambulances", bytes("?\n?\n"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theDispatcherBringsTheFleet() {
        Api dispatcher = product.stranger().as("dispatcher.all", Staff.PASSWORD);
        byte[] fleet = String.join("\n", DemoFiles.lines("ambulances")).getBytes(StandardCharsets.UTF_8);
        JsonObject dry = report(dispatcher, start(dispatcher, "ambulances?dryRun=true", fleet));
        assertThat(counts(dry)).containsExactly(60, 60, 0, 0);
        assertThat(counts(report(dispatcher, start(dispatcher, "ambulances", fleet))))
                .containsExactly(60, 60, 0, 0);
        assertThat(counts(report(dispatcher, start(dispatcher, "ambulances", fleet))))
                .containsExactly(60, 0, 60, 0);
        try (Sql sql = product.sql()) {
            assertThat(sql.one(
                            "select count(*) || ' ' || count(*) filter (where not negative_pressure) from ambulance"))
                    .isEqualTo("60 4");
        }
    }

    private static String room(String facility, int number) {
        return facility + ",2F,楼层,污染区," + number + ",1,是\n";
    }

    private static String person(int order) {
        return "IMP" + order + ",王静,护照,IMP0000" + order + ",女,密接,2022-11-13 08:00\n";
    }

    private static void take(String kind, String csv) {
        assertThat(report(manager, start(manager, kind, bytes(csv))).getInt("failed"))
                .isZero();
    }

    private static Answer start(Api api, String kind, byte[] file) {
        return api.postFile("api/imports/" + kind, file).expect(202);
    }

    private static JsonObject report(Api api, Answer started) {
        return report(api, started, started.text("number"));
    }

    private static JsonObject report(Api api, Answer started, String number) {
        Product.await("import " + started.body(), Duration.ofMinutes(1), () -> !api.get("api/imports/" + number)
                .text("state")
                .equals("RUNNING"));
        JsonObject report = api.get("api/imports/" + number).expect(200).json();
        assertThat(report.getString("state")).isEqualTo("DONE");
        return report;
    }

    private static List<Integer> counts(JsonObject report) {
        return List.of(report.getInt("read"), report.getInt("done"), report.getInt("skipped"), report.getInt("failed"));
    }

    private static long people() {
        try (Sql sql = product.sql()) {
            return ((Number) sql.one("select count(*) from person")).longValue();
        }
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
