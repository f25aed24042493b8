package lazaret.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import lazaret.testing.Api;
import lazaret.testing.DemoFiles;
import lazaret.testing.Imports;
import lazaret.testing.Product;
import lazaret.testing.Products;
import lazaret.testing.Sql;
import lazaret.testing.Staff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The file of a laboratory, as it comes: out of order, twice, of strangers, with times and values that cannot be. */
class LaboratoryFileIT {
    private static final String TITLES = "登记号,采样时间,采样部位,检测机构,结果,N基因Ct,ORF1ab基因Ct,报告时间\n";

    private static final String TESTS = TITLES
            + "LF1,2022-11-16 09:00,咽拭子,市疾控,阴性,36,37,2022-11-16 20:00\n"
            + "LF1,2022-11-15 09:00,咽拭子,市疾控,阳性,25.2,24.7,2022-11-16 21:00\n" // 3: sampled before, told later
            + "LF1,2022-11-16 09:00,咽拭子,市疾控,阴性,36.0,37,2022-11-16 20:00\n" // 4: the first again
            + "LF1,2022-11-16 09:00,咽拭子,市疾控,阳性,36,37,2022-11-16 20:00\n" // 5: and contradicted
            + "LF9,2022-11-16 09:00,咽拭子,市疾控,阴性,,,2022-11-16 20:00\n" // 6: nobody
            + "LF1,2099-11-16 09:00,咽拭子,市疾控,,,,\n" // 7: to come
            + "LF1,2022-11-17 09:00,咽拭子,市疾控,阴性,,,2022-11-17 08:59\n" // 8: told before it was taken
            + "LF1,2022-11-18 09:00,咽拭子,市疾控,阴性,61,37,2022-11-18 20:00\n" // 9: no such cycle
            + "LF1,昨天,咽拭子,市疾控,阴性,,,2022-11-18 20:00\n"
            + "LF2,2022-11-16 09:00,咽拭子,市疾控,,,,\n"; // 11: its result follows

    private static Product product;
    private static Api clinician;

    @BeforeAll
    static void registerTwo() {
        product = Products.empty();
        clinician = product.stranger().as("clinician.all", Staff.PASSWORD);
        Imports.run(
                product.stranger().as("facility-manager.all", Staff.PASSWORD),
                "people",
                "登记号,姓名,证件类型,证件号码,性别,人员类别,发现时间\n"
                        + "LF1,王静,护照,LF00001,女,密接,2022-11-13 08:00\nLF2,王静,护照,LF00002,女,密接,2022-11-13 08:00\n");
    }

    @Test
    void everyRowIsJudgedForItself() {
        JsonObject dry = Imports.run(clinician, "tests?dryRun=true", TESTS).json();
        JsonObject first = Imports.run(clinician, "tests", TESTS).json();
        assertThat(counts(first)).containsExactly(10, 3, 1, 6).isEqualTo(counts(dry));
        assertThat(first.getJsonArray("rows").stream()
                        .map(row -> row.asJsonObject().getInt("row") + " "
                                + row.asJsonObject().getString("code") + " "
                                + row.asJsonObject().getString("column")))
                .containsExactly(
                        "5 RESULT_IS_RECORDED 结果",
                        "6 NOBODY_HAS_THIS_PAPER 登记号",
                        "7 TIME_IN_THE_FUTURE 采样时间",
                        "8 REPORTED_BEFORE_SAMPLED 报告时间",
                        "9 CT_IS_IMPOSSIBLE N基因Ct",
                        "10 NOT_A_TIME 采样时间");
        assertThat(counts(Imports.run(clinician, "tests", TESTS).json())).containsExactly(10, 0, 4, 6);
        try (Sql sql = product.sql()) {
            assertThat(sql.rows("select r.result from specimen s left join test_result r on r.specimen_id = s.id"
                            + " join person p on p.id = s.person_id where p.number = 'LF1' order by s.sampled_at"))
                    .isEqualTo(List.of(List.of("POSITIVE"), List.of("NEGATIVE")));
        }
    }

    @Test
    void theFileOfACityIsAnsweredRowByRow() {
        String city = String.join("\n", DemoFiles.lines("tests"));
        Api own = Products.demo().as("clinician");
        JsonObject report = Imports.run(own, "tests?dryRun=true", city).json();
        assertThat(report.getInt("done")).isGreaterThan(5_000);
        assertThat(report.getInt("failed")).isZero();
    }

    private static List<Integer> counts(JsonObject report) {
        return List.of(report.getInt("read"), report.getInt("done"), report.getInt("skipped"), report.getInt("failed"));
    }
}
