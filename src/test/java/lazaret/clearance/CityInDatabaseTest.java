package lazaret.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.health.HealthCheck;
import lazaret.clearance.health.HealthReadings;
import lazaret.clearance.health.ReadingRow;
import lazaret.clearance.policy.ShippedPolicies;
import lazaret.clearance.specimen.LabReport;
import lazaret.clearance.specimen.LaboratoryResults;
import lazaret.clearance.specimen.LaboratoryRow;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.platform.RowOutcome;
import lazaret.testing.Database;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo city's laboratory and bedside files through the bulk doors, and back as courses. */
class CityInDatabaseTest {
    private static final Clock CLOCK = Clock.fixed(DemoCity.MOMENT, ZoneOffset.UTC);
    private static final int CHUNK = 500;
    private static final String BY = "test";
    private static Database database;
    private static List<RowOutcome> tests;
    private static List<RowOutcome> readings;

    @BeforeAll
    static void importTheCity() throws IOException {
        database = Database.empty();
        for (CSVRecord row : DemoCity.rows("people.csv")) {
            database.run(personSql(row));
        }
        tests = importTests();
        readings = importReadings();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyRowIsTakenOnceAndPassedOverTheSecondTime() throws IOException {
        assertThat(tests).hasSize(5824).allMatch(o -> o == RowOutcome.DONE);
        assertThat(readings).hasSize(17247).allMatch(o -> o == RowOutcome.DONE);
        assertThat(importTests()).allMatch(o -> o == RowOutcome.SKIPPED);
        assertThat(importReadings()).allMatch(o -> o == RowOutcome.SKIPPED);
        assertThat(database.ask("select count(*) from test_result")).isEqualTo(5824L);
        assertThat(database.ask("select count(*) from health_reading")).isEqualTo(17247L);
    }

    @Test
    void theCoursesReadBackGiveTheSameVerdictsAsTheFiles() throws IOException {
        Map<String, IsolationCourse> fromFiles = new DemoCity().present();
        Map<Long, String> numbers = new HashMap<>();
        for (Object row : database.inTransaction(
                em -> em.createNativeQuery("select id, number from person").getResultList())) {
            numbers.put(((Number) ((Object[]) row)[0]).longValue(), (String) ((Object[]) row)[1]);
        }
        Map<Long, IsolationCourse> loaded =
                database.inTransaction(em -> new CourseFacts(em).load(numbers.keySet(), DemoCity.MOMENT));
        assertThat(loaded).hasSize(2000);
        Map<String, String> told = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        loaded.forEach((id, course) -> {
            IsolationCourse file = fromFiles.get(numbers.get(id));
            if (file != null) {
                told.put(numbers.get(id), verdict(course.during(file.zone(), file.arrivedAt(), file.restarts())));
                expected.put(numbers.get(id), verdict(file));
            }
        });
        assertThat(told).hasSize(1402).isEqualTo(expected);
    }

    private static String verdict(IsolationCourse course) {
        return Clearance.assess(course, ShippedPolicies.adopted(), DemoCity.MOMENT).unmet().stream()
                .map(f -> f.code() + " " + f.earliest() + " " + f.evidence())
                .toList()
                .toString();
    }

    private static List<RowOutcome> importTests() throws IOException {
        List<LaboratoryRow> rows = new ArrayList<>();
        for (CSVRecord row : DemoCity.rows("tests.csv")) {
            rows.add(new LaboratoryRow(
                    new Subject(row.get("登记号"), row.get("证件号码")),
                    new Sampling(
                            DemoCity.time(row.get("采样时间")),
                            SampleSite.fromWord(row.get("采样部位")).orElseThrow(),
                            row.get("检测机构"),
                            null),
                    new LabReport(
                            TestOutcome.fromWord(row.get("结果")).orElseThrow(),
                            number(row.get("N基因Ct")),
                            number(row.get("ORF1ab基因Ct")),
                            DemoCity.time(row.get("报告时间")))));
        }
        return inChunks(rows, (em, chunk) -> new LaboratoryResults(em, CLOCK).recordAll(chunk, BY));
    }

    private static List<RowOutcome> importReadings() throws IOException {
        List<ReadingRow> rows = new ArrayList<>();
        for (CSVRecord row : DemoCity.rows("health.csv")) {
            rows.add(new ReadingRow(
                    new Subject(row.get("登记号"), null),
                    new HealthCheck(
                            DemoCity.time(row.get("测量时间")),
                            number(row.get("体温")),
                            Integer.valueOf(row.get("血氧")),
                            null,
                            row.get("症状"),
                            Imaging.fromWord(row.get("影像学")).orElseThrow())));
        }
        return inChunks(rows, (em, chunk) -> new HealthReadings(em, CLOCK).recordAll(chunk, BY));
    }

    private static <T> List<RowOutcome> inChunks(
            List<T> rows, BiFunction<EntityManager, List<T>, List<RowOutcome>> work) {
        List<RowOutcome> all = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<T> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            all.addAll(database.inTransaction(em -> work.apply(em, chunk)));
        }
        return all;
    }

    private static BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static String personSql(CSVRecord row) {
        String needs = row.get("特殊需求");
        String need = Map.of("高血压", "HYPERTENSION", "透析", "DIALYSIS").getOrDefault(needs, "WHEELCHAIR");
        String id = row.get("证件号码");
        return """
                with p as (insert into person (number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)
                           values ('%s', '某', 'F', date '%s', 'RESIDENT_ID', '%s', timestamptz '%s', 'test') returning id),
                     c as (insert into category_entry (person_id, category, clinical_type, at, recorded_by)
                           select id, '%s', %s, timestamptz '%s', 'test' from p),
                     n as (insert into person_need (person_id, need) select id, '%s' from p where '%s' <> '')
                insert into exposure (person_id, at, recorded_by) select id, timestamptz '%s', 'test' from p""".formatted(
                        row.get("登记号"),
                        id.substring(6, 10) + "-" + id.substring(10, 12) + "-" + id.substring(12, 14),
                        id,
                        time(row, "发现时间"),
                        lazaret.person.Category.fromWord(row.get("人员类别")).orElseThrow(),
                        lazaret.person.ClinicalType.fromWord(row.get("临床分型"))
                                .map(type -> "'" + type + "'")
                                .orElse("null"),
                        time(row, "发现时间"),
                        need,
                        needs,
                        time(row, "末次接触时间"));
    }

    private static Instant time(CSVRecord row, String column) {
        return DemoCity.time(row.get(column));
    }
}
