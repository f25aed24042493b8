package lazaret.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lazaret.platform.RefusalException;
import lazaret.platform.RowOutcome;
import lazaret.platform.SeenInFile;
import lazaret.testing.Database;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StockImportTest {
    private static final Instant NOON = Instant.parse("2022-11-24T04:00:00Z");

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
    void theSameRowsTwiceChangeNothing() {
        List<FacilityRow> hotels = List.of(hotel("H01"), hotel("H02"));
        List<RoomRow> rooms = List.of(room(1, "H01", "201", 1), room(2, "H01", "202", 1), room(3, "H02", "201", 2));
        assertThat(facilities(hotels)).containsOnly(RowOutcome.DONE);
        assertThat(rooms(rooms)).containsOnly(RowOutcome.DONE);
        assertThat(facilities(hotels)).containsOnly(RowOutcome.SKIPPED);
        assertThat(rooms(rooms)).containsOnly(RowOutcome.SKIPPED);
        assertThat(database.ask("select string_agg(code, ' ' order by code) from bed where code like 'H0%'"))
                .isEqualTo("H01-201-1 H01-202-1 H02-201-1 H02-201-2");
    }

    @Test
    void bedsAreAddedButNeverRemoved() {
        facilities(List.of(hotel("B01")));
        rooms(List.of(room(1, "B01", "301", 2)));
        assertThat(rooms(List.of(room(1, "B01", "301", 4)))).containsExactly(RowOutcome.CHANGED);
        assertThat(codes(rooms(List.of(room(1, "B01", "301", 3))))).containsExactly("BEDS_ARE_NEVER_REMOVED /beds");
        assertThat(database.ask("select count(*) from bed where facility_code = 'B01'"))
                .isEqualTo(4L);
    }

    @Test
    void wrongRowsAreRefusedWithTheirColumnAndTheOthersTaken() {
        facilities(List.of(hotel("W01")));
        rooms(List.of(room(1, "W01", "101", 1)));
        List<RowOutcome> outcomes = rooms(List.of(
                room(1, "NO", "101", 1),
                room(2, "W01", "1/2", 0),
                room(3, "W01", "103", 1),
                room(4, "W01", "103", 1),
                new RoomRow(5, "W01", "2F", UnitKind.WARD, Zone.BUFFER, "105", 1, true, false, true, false)));
        assertThat(codes(outcomes))
                .containsExactly(
                        "NOT_FOUND /facility",
                        "ROOM_NUMBER_IS_MALFORMED /number",
                        "BED_COUNT_IS_IMPOSSIBLE /beds",
                        "ROW_REPEATS_ANOTHER /number",
                        "UNIT_IS_OF_ANOTHER_KIND /unitKind");
        assertThat(outcomes.get(2)).isEqualTo(RowOutcome.DONE);
    }

    @Test
    void aFacilityKeepsItsKind() {
        facilities(List.of(hotel("K01")));
        FacilityRow hospital = new FacilityRow(
                1, "K01", FacilityKind.FIELD_HOSPITAL, "K01", "长安区", null, null, LocalDate.of(2022, 11, 1), null);
        assertThat(codes(facilities(List.of(hospital)))).containsExactly("FACILITY_KIND_IS_FIXED /kind");
    }

    @Test
    void aRoomTakesTwoExtraBedsAndNoThird() {
        facilities(List.of(hotel("E01")));
        rooms(List.of(room(1, "E01", "201", 1)));
        database.inTransaction(em -> {
            new StockImport(em).extraBeds(List.of(new ExtraBed("E01", "201", 1), new ExtraBed("E01", "999", 1)));
            Stock stock = new Stock(em);
            assertThat(stock.extraBed(stock.room("E01/201")).code()).isEqualTo("E01-201-E2");
            assertThat(stock.bedsOf(stock.room("E01", "201")))
                    .extracting(Bed::position)
                    .containsExactly("1", "E1", "E2");
            assertThat(stock.lockBed("E01-201-E1").isExtra()).isTrue();
            Assertions.assertThatExceptionOfType(RefusalException.class)
                    .isThrownBy(() -> stock.extraBed(stock.room("E01", "201")))
                    .withMessageContaining("ROOM_HAS_NO_MORE_EXTRA_BEDS");
            return null;
        });
    }

    @Test
    void theStricterStateOfUnitAndFacilityCounts() {
        facilities(List.of(hotel("S01")));
        rooms(List.of(room(1, "S01", "201", 1)));
        database.inTransaction(em -> {
            Stock stock = new Stock(em);
            Facility facility = stock.facility("S01");
            Unit unit = stock.unit("S01", "2F");
            Readiness readiness = new Readiness(em);
            Instant opening = Instant.parse("2022-10-31T16:00:00Z");
            assertThat(readiness.operatingStateOf(facility, opening.minusSeconds(1)))
                    .isEqualTo(OperatingState.CLOSED);
            assertThat(readiness.operatingStateOf(facility, unit, opening)).isEqualTo(OperatingState.OPEN);
            stock.add(new OperatingChange(facility, unit, OperatingState.CLOSED, NOON, "", "test"));
            stock.add(new OperatingChange(facility, null, OperatingState.PAUSED, NOON.plusSeconds(60), "", "test"));
            em.flush();
            assertThat(readiness.operatingStateOf(facility, NOON)).isEqualTo(OperatingState.OPEN);
            assertThat(readiness.operatingStateOf(facility, unit, NOON)).isEqualTo(OperatingState.CLOSED);
            assertThat(readiness.operatingStateOf(facility, NOON.plusSeconds(60)))
                    .isEqualTo(OperatingState.PAUSED);
            stock.add(new OperatingChange(facility, unit, OperatingState.OPEN, NOON.plusSeconds(120), "", "test"));
            em.flush();
            assertThat(readiness.operatingStateOf(facility, unit, NOON.plusSeconds(120)))
                    .isEqualTo(OperatingState.PAUSED);
            return null;
        });
    }

    @Test
    void anOutageLastsUntilTheMomentItEnds() {
        facilities(List.of(hotel("O01")));
        rooms(List.of(room(1, "O01", "201", 1)));
        database.inTransaction(em -> {
            Stock stock = new Stock(em);
            Readiness readiness = new Readiness(em);
            Room room = stock.room("O01", "201");
            RoomOutage outage = RoomOutage.begin(room, "漏水", NOON, "test");
            stock.add(outage);
            em.flush();
            assertThat(readiness.outageOf(room, NOON.minusSeconds(1))).isEmpty();
            assertThat(readiness.outageOf(room, NOON)).map(RoomOutage::reason).isEqualTo(Optional.of("漏水"));
            outage.end(NOON.plusSeconds(60), "test", NOON.plusSeconds(90));
            em.flush();
            assertThat(readiness.outageOf(room, NOON.plusSeconds(59))).isPresent();
            assertThat(readiness.outageOf(room, NOON.plusSeconds(60))).isEmpty();
            return null;
        });
    }

    private static List<String> codes(List<RowOutcome> outcomes) {
        List<String> codes = new ArrayList<>();
        outcomes.forEach(o -> o.refusals().forEach(r -> codes.add(r.code().name() + " " + r.pointer())));
        return codes;
    }

    private static List<RowOutcome> facilities(List<FacilityRow> rows) {
        return database.inTransaction(em -> new StockImport(em).facilities(rows, new SeenInFile()));
    }

    private static List<RowOutcome> rooms(List<RoomRow> rows) {
        return database.inTransaction(em -> new StockImport(em).rooms(rows, new SeenInFile()));
    }

    private static FacilityRow hotel(String code) {
        return new FacilityRow(
                code.hashCode(),
                code,
                FacilityKind.QUARANTINE_HOTEL,
                code + "集中隔离点",
                "长安区",
                new BigDecimal("38.05605"),
                new BigDecimal("114.55538"),
                LocalDate.of(2022, 11, 1),
                null);
    }

    private static RoomRow room(int line, String facility, String number, int beds) {
        return new RoomRow(
                line, facility, "2F", UnitKind.FLOOR, Zone.CONTAMINATED, number, beds, true, false, true, false);
    }
}
