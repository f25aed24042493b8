package lazaret.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.Selection;
import lazaret.reporting.TestConnections;
import lazaret.reporting.definition.Definitions;
import lazaret.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was published of Hebei and of its capital on six days of November 2022, loaded as cases: the bulletin says the same
 * of every day, of the province and of the city.
 */
class BulletinIT {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PROVINCE = "河北省";
    private static final String CITY = "石家庄市";

    private static Database schema;
    private static DataSource database;
    private static long person;

    /** What was published of one day and one region. */
    record Published(LocalDate day, String region, int confirmed, int asymptomatic, int converted) {
        static Published of(String line) {
            String[] cells = line.split(",");
            return new Published(
                    LocalDate.parse(cells[0]),
                    cells[1],
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    Integer.parseInt(cells[4]));
        }
    }

    static Stream<Published> published() throws IOException {
        List<String> lines = Files.readAllLines(
                Path.of("src", "test", "resources", "lazaret", "daily-new-infections.csv"), StandardCharsets.UTF_8);
        return lines.stream().skip(1).filter(line -> !line.isBlank()).map(Published::of);
    }

    @BeforeAll
    static void load() throws SQLException, IOException {
        schema = Database.empty();
        database = TestConnections.to(schema);
        List<Published> all = published().toList();
        try (Connection connection = database.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
            }
            for (Published province :
                    all.stream().filter(p -> p.region().equals(PROVINCE)).toList()) {
                Published city = all.stream()
                        .filter(p -> p.region().equals(CITY) && p.day().equals(province.day()))
                        .findFirst()
                        .orElseThrow();
                cases(connection, city, CITY);
                cases(
                        connection,
                        new Published(
                                province.day(),
                                PROVINCE,
                                province.confirmed() - city.confirmed(),
                                province.asymptomatic() - city.asymptomatic(),
                                province.converted() - city.converted()),
                        "其他");
            }
        }
    }

    @AfterAll
    static void close() {
        schema.close();
    }

    @ParameterizedTest
    @MethodSource("published")
    void theBulletinOfADayIsThePublishedOne(Published said) {
        Map<String, long[]> bulletin = bulletin(said);
        assertThat(bulletin.get("CONFIRMED")[0]).isEqualTo(said.confirmed());
        assertThat(bulletin.get("ASYMPTOMATIC")[0]).isEqualTo(said.asymptomatic());
        assertThat(bulletin.get("CONVERTED")[0]).isEqualTo(said.converted());
        assertThat(bulletin.get("NEWLY_INFECTED")[0])
                .isEqualTo(said.confirmed() + said.asymptomatic() - said.converted());
    }

    @ParameterizedTest
    @MethodSource("published")
    void besideItStandsTheDayBefore(Published said) throws IOException {
        long before = published()
                .filter(p -> p.region().equals(said.region())
                        && p.day().equals(said.day().minusDays(1)))
                .mapToLong(Published::asymptomatic)
                .sum();
        assertThat(bulletin(said).get("ASYMPTOMATIC"))
                .containsExactly(said.asymptomatic(), before, said.asymptomatic() - before);
    }

    private static Map<String, long[]> bulletin(Published said) {
        Instant from = said.day().atStartOfDay(ZONE).toInstant();
        Instant to = said.day().plusDays(1).atStartOfDay(ZONE).toInstant();
        String district = said.region().equals(CITY) ? CITY : null;
        ReportRequest request = new ReportRequest(
                        from, to, null, ZONE, null, null, district, Locale.SIMPLIFIED_CHINESE, null)
                .completed(to);
        Map<String, long[]> bulletin = new HashMap<>();
        new ReportFacts(database)
                .rows(Definitions.named("bulletin").orElseThrow(), false, request, new Selection(null, null, district))
                .forEach(row -> bulletin.put((String) row.values().get(0), new long[] {
                    (Long) row.values().get(1),
                    (Long) row.values().get(2),
                    (Long) row.values().get(3)
                }));
        return bulletin;
    }

    /** Whoever converted had been asymptomatic since the days before the first. */
    private static void cases(Connection connection, Published day, String district) throws SQLException {
        Instant noon = day.day().atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        for (int i = 0; i < day.confirmed(); i++) {
            long one = person(connection, district, noon);
            if (i < day.converted()) {
                entry(connection, one, "ASYMPTOMATIC", Instant.parse("2022-11-10T04:00:00Z"));
            }
            entry(connection, one, "CONFIRMED", noon.plusSeconds(i));
        }
        for (int i = 0; i < day.asymptomatic(); i++) {
            entry(connection, person(connection, district, noon), "ASYMPTOMATIC", noon.plusSeconds(i));
        }
    }

    private static long person(Connection connection, String district, Instant found) throws SQLException {
        person++;
        run(
                connection,
                "insert into person (id, number, name, sex, paper_type, paper_number, district, found_at, recorded_by)"
                        + " values (?, ?, '某人', 'M', 'TEMPORARY', ?, ?, ?, 'test')",
                person,
                "P" + person,
                "T" + person,
                district,
                found.atOffset(ZoneOffset.UTC));
        return person;
    }

    private static void entry(Connection connection, long person, String category, Instant at) throws SQLException {
        run(
                connection,
                "insert into category_entry (person_id, category, at, recorded_at, recorded_by) values (?, ?, ?, ?, 'test')",
                person,
                category,
                at.atOffset(ZoneOffset.UTC),
                at.atOffset(ZoneOffset.UTC));
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
