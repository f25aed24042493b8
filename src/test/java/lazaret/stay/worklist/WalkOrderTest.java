package lazaret.stay.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lazaret.stay.worklist.WalkOrder.Stop;
import org.junit.jupiter.api.Test;

class WalkOrderTest {

    private static List<String> walked(Stop... stops) {
        return Stream.of(stops)
                .sorted(WalkOrder.ofStops())
                .map(stop -> stop.unit() + " " + stop.bed())
                .toList();
    }

    private static Stop bed(long unitId, String unit, String room, String position) {
        return new Stop(unitId, unit, room, "H-" + room + "-" + position);
    }

    @Test
    void roomsComeByTheirNumbersAsPeopleReadThem() {
        assertThat(walked(
                        bed(1, "1F", "1001", "1"),
                        bed(1, "1F", "B12", "1"),
                        bed(1, "1F", "101", "1"),
                        bed(1, "1F", "A101", "1"),
                        bed(1, "1F", "99", "1")))
                .containsExactly("1F H-99-1", "1F H-101-1", "1F H-1001-1", "1F H-A101-1", "1F H-B12-1");
    }

    @Test
    void floorsComeByTheirNumbersWhicheverWasBuiltFirst() {
        assertThat(walked(bed(1, "10F", "1001", "1"), bed(2, "2F", "201", "1"), bed(3, "3F", "301", "1")))
                .containsExactly("2F H-201-1", "3F H-301-1", "10F H-1001-1");
    }

    @Test
    void floorsWithoutANumberComeLastAsTheyWereBuilt() {
        assertThat(walked(bed(1, "一层", "101", "1"), bed(2, "二层", "201", "1"), bed(3, "3F", "301", "1")))
                .containsExactly("3F H-301-1", "一层 H-101-1", "二层 H-201-1");
    }

    @Test
    void bedsOfARoomComeInTheirOrder() {
        assertThat(walked(bed(1, "A", "1", "10"), bed(1, "A", "1", "9"), bed(1, "A", "1", "E1")))
                .containsExactly("A H-1-9", "A H-1-10", "A H-1-E1");
    }
}
