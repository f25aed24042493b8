package lazaret.clearance;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;
import lazaret.clearance.course.Restart;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.HighRisk;
import lazaret.person.Need;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The demo city as courses: everybody present at the moment, with the restarts that their rooms cause. */
final class DemoCity {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant MOMENT =
            LocalDateTime.of(2022, 11, 24, 8, 0).atZone(ZONE).toInstant();
    private static final Path FOLDER = Path.of("src/main/resources/lazaret/demo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Ct INFECTIOUS_BELOW = Ct.of("35");
    private static final Map<String, Category> CATEGORIES = Map.of(
            "密接", Category.CLOSE_CONTACT,
            "次密接", Category.SECONDARY_CONTACT,
            "入境人员", Category.INBOUND,
            "风险区人员", Category.RISK_AREA,
            "无症状感染者", Category.ASYMPTOMATIC,
            "确诊病例", Category.CONFIRMED);
    private static final Map<String, ClinicalType> TYPES =
            Map.of("轻型", ClinicalType.MILD, "普通型", ClinicalType.MODERATE, "重型", ClinicalType.SEVERE);
    private static final Map<String, TestOutcome> OUTCOMES =
            Map.of("阴性", TestOutcome.NEGATIVE, "阳性", TestOutcome.POSITIVE, "不确定", TestOutcome.INCONCLUSIVE);
    private static final Map<String, Imaging> IMAGING = Map.of("明显改善", Imaging.IMPROVED, "未改善", Imaging.NOT_IMPROVED);
    private static final Map<String, Need> NEEDS = Map.of("高血压", Need.HYPERTENSION, "透析", Need.DIALYSIS);

    private final Map<String, List<Sample>> samples = new TreeMap<>();
    private final Map<String, List<Reading>> readings = new TreeMap<>();
    private final List<Lying> stays = new ArrayList<>();

    /** Somebody in a room, until {@code to} (the moment for those who are still there). */
    private record Lying(String person, String room, Instant from, Instant to) {

        boolean overlaps(Lying other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }

        /** Whether the person was there on the local day of a moment, be it for an hour of it. */
        boolean touchesDayOf(Instant at) {
            Instant midnight = LocalDate.ofInstant(at, ZONE).atStartOfDay(ZONE).toInstant();
            return from.isBefore(midnight.plus(Duration.ofDays(1))) && to.isAfter(midnight);
        }
    }

    static List<CSVRecord> rows(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            reader.skip(1); // the byte order mark
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    /** Everybody present at the moment, by register number. */
    Map<String, IsolationCourse> present() throws IOException {
        for (CSVRecord row : rows("tests.csv")) {
            add(samples, row.get("登记号"), sample(row));
        }
        for (CSVRecord row : rows("health.csv")) {
            add(readings, row.get("登记号"), reading(row));
        }
        for (CSVRecord row : rows("stays.csv")) {
            stays.add(lying(row));
        }
        Map<String, CSVRecord> people =
                rows("people.csv").stream().collect(Collectors.toMap(r -> r.get("登记号"), r -> r));
        Map<String, IsolationCourse> courses = new TreeMap<>();
        for (Lying stay : stays) {
            if (stay.to().isAfter(MOMENT) && !stay.from().isAfter(MOMENT)) {
                courses.put(stay.person(), course(people.get(stay.person()), stay));
            }
        }
        return courses;
    }

    private IsolationCourse course(CSVRecord row, Lying stay) {
        LocalDate birth = LocalDate.parse(row.get("证件号码").substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        Set<Need> needs = Stream.of(row.get("特殊需求"))
                .filter(NEEDS::containsKey)
                .map(NEEDS::get)
                .collect(Collectors.toSet());
        return new IsolationCourse(
                ZONE,
                CATEGORIES.get(row.get("人员类别")),
                TYPES.get(row.get("临床分型")),
                HighRisk.on(LocalDate.ofInstant(MOMENT, ZONE), false, birth, needs),
                time(row.get("末次接触时间")),
                time(row.get("发现时间")),
                stay.from(),
                samples.getOrDefault(stay.person(), List.of()),
                readings.getOrDefault(stay.person(), List.of()),
                restarts(stay),
                null,
                List.of());
    }

    /** Positives of others in the same hotel room, sampled on a day on which both were there, reported by the moment. */
    private List<Restart> restarts(Lying stay) {
        return stays.stream()
                .filter(o -> o.room().equals(stay.room()) && o.room().startsWith("H"))
                .filter(o -> !o.person().equals(stay.person()) && o.overlaps(stay))
                .flatMap(o -> samples.getOrDefault(o.person(), List.of()).stream()
                        .filter(s -> s.isPositive(INFECTIOUS_BELOW))
                        .filter(s -> !s.reportedAt().isAfter(MOMENT))
                        .map(Sample::sampledAt)
                        .filter(at -> o.touchesDayOf(at) && stay.touchesDayOf(at)))
                .map(at -> new Restart(at, ClockStart.POSITIVE_IN_ROOM))
                .toList();
    }

    private static Lying lying(CSVRecord row) {
        Instant from = time(row.get("入住时间"));
        Instant left = time(row.get("离开时间"));
        return new Lying(
                row.get("登记号"),
                row.get("场所编码") + "/" + row.get("房间号"),
                from == null ? Instant.MAX : from,
                left == null ? Instant.MAX : left);
    }

    private static Sample sample(CSVRecord row) {
        return new Sample(
                time(row.get("采样时间")),
                OUTCOMES.get(row.get("结果")),
                ct(row.get("N基因Ct")),
                ct(row.get("ORF1ab基因Ct")),
                time(row.get("报告时间")));
    }

    private static Reading reading(CSVRecord row) {
        String words = row.get("症状");
        return new Reading(
                time(row.get("测量时间")),
                row.get("体温").isEmpty() ? null : new BigDecimal(row.get("体温")),
                row.get("血氧").isEmpty() ? null : Integer.valueOf(row.get("血氧")),
                null,
                words.isEmpty() ? null : words.equals("无") ? "" : words,
                IMAGING.get(row.get("影像学")));
    }

    private static Ct ct(String cycles) {
        return cycles.isEmpty() ? null : Ct.of(cycles);
    }

    static Instant time(String local) {
        return local.isEmpty()
                ? null
                : LocalDateTime.parse(local, TIME).atZone(ZONE).toInstant();
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
