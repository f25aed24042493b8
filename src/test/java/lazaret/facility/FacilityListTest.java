package lazaret.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lazaret.platform.SeenInFile;
import lazaret.testing.Database;
import org.junit.jupiter.api.Test;

class FacilityListTest {
    private static final Instant OPENING = Instant.parse("2022-11-14T16:00:00Z");

    @Test
    void facilitiesAreListedByCodeWithTheStateOfTheMoment() {
        try (Database database = Database.empty()) {
            database.inTransaction(em -> new StockImport(em)
                    .facilities(
                            List.of(
                                    facility(1, "H01", FacilityKind.QUARANTINE_HOTEL, "长安区"),
                                    facility(2, "F01", FacilityKind.FIELD_HOSPITAL, "正定县"),
                                    facility(3, "H02", FacilityKind.QUARANTINE_HOTEL, "正定县")),
                            new SeenInFile()));
            database.run("insert into operating_state (facility_code, state, since, recorded_by)"
                    + " values ('F01', 'PAUSED', '2022-11-14 16:00Z', 'test')");
            assertThat(list(database, OPENING.minusSeconds(1), null, "", ""))
                    .containsExactly("F01 CLOSED", "H01 CLOSED", "H02 CLOSED");
            assertThat(list(database, OPENING, null, "", "")).containsExactly("F01 PAUSED", "H01 OPEN", "H02 OPEN");
            assertThat(list(database, OPENING, FacilityKind.QUARANTINE_HOTEL, "正定县", ""))
                    .containsExactly("H02 OPEN");
            assertThat(list(database, OPENING, null, "", "H01")).containsExactly("H02 OPEN");
        }
    }

    private static List<String> list(Database database, Instant now, FacilityKind kind, String district, String after) {
        return database.inTransaction(em -> new FacilityList(em, Clock.fixed(now, ZoneOffset.UTC))
                .page(kind, district, after, 10).stream()
                        .map(line -> line.code() + " " + line.state())
                        .toList());
    }

    private static FacilityRow facility(int line, String code, FacilityKind kind, String district) {
        return new FacilityRow(line, code, kind, code, district, null, null, LocalDate.of(2022, 11, 15), null);
    }
}
