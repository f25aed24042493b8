package lazaret.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lazaret.facility.FacilityKind;
import lazaret.reporting.OccupancyRow;

/**
 * What the command board shows of one moment.
 *
 * @param houses those that the caller may read, of the district asked for
 * @param districts every district of the caller, by name, whichever was asked for
 * @param days the last two weeks, today at the end
 */
public record City(Instant asOf, List<House> houses, List<String> districts, List<Day> days, Work work) {

    /**
     * One day of the facilities' clock; moves within a facility are neither arrival nor departure.
     *
     * @param present people at its end, today's at the moment of the board
     */
    public record Day(LocalDate date, long present, long arrived, long departed) {}

    /**
     * What runs and waits.
     *
     * @param longestOverdue since when the most overdue transfer ought to have ended; null without one
     * @param positives infected people in sites of contacts
     * @param pending samples of people inside whose result is awaited
     * @param waiting people without a bed
     */
    public record Work(
            long requested,
            long onTheWay,
            long aboard,
            long overdue,
            Instant longestOverdue,
            long positives,
            long pending,
            long waiting) {
        public long running() {
            return requested + onTheWay + aboard;
        }
    }

    /** The fullest first; houses without open beds at the end. */
    public List<House> byOccupancy() {
        return houses.stream()
                .sorted(Comparator.comparing(House::percent, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed()
                        .thenComparing(House::code))
                .toList();
    }

    /** The sum of each kind that there is. */
    public List<House> kinds() {
        Map<FacilityKind, OccupancyRow> sums = new EnumMap<>(FacilityKind.class);
        houses.forEach(house -> sums.merge(
                house.kind(), OccupancyRow.sumOf(house.kind()).plus(house.row()), (sum, one) -> sum.plus(house.row())));
        return sums.values().stream().map(sum -> new House(sum, null, null)).toList();
    }

    public House total() {
        OccupancyRow sum = OccupancyRow.sumOf(null);
        for (House house : houses) {
            sum = sum.plus(house.row());
        }
        return new House(sum, null, null);
    }
}
