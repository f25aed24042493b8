package lazaret.stay.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lazaret.facility.FacilityKind;
import lazaret.facility.OperatingState;
import lazaret.facility.UnitKind;

/**
 * A facility at one moment: its units as rows, their rooms or beds as tiles.
 *
 * @param zone id of the time zone in which its days are counted
 */
public record Board(
        String facility, String name, FacilityKind kind, String zone, Instant asOf, LocalDate today, List<Row> rows) {

    /** A floor, ward or section. */
    public record Row(String unit, UnitKind kind, OperatingState state, List<Tile> tiles) {
        public long occupied() {
            return tiles.stream().filter(Tile::isOccupied).count();
        }

        /** A section that is one large room: the number of the bed says enough. */
        public boolean isOneRoom() {
            return tiles.stream().map(Tile::roomCode).distinct().count() == 1;
        }
    }

    public Stream<Tile> tiles() {
        return rows.stream().flatMap(row -> row.tiles().stream());
    }

    public long count(BedState state) {
        return tiles().filter(tile -> tile.state() == state).count();
    }

    /** Ordinary beds that are open, as the occupancy report counts them. */
    public long open() {
        return tiles().filter(Tile::isOpen).count();
    }

    /** People who are present, those on extra beds too. */
    public long present() {
        return countPeople(person -> true);
    }

    /** How many of those present are meant. */
    public long countPeople(Predicate<BoardPerson> meant) {
        return tiles().flatMap(tile -> tile.party().stream())
                .filter(BoardPerson::isPresent)
                .filter(meant)
                .count();
    }

    /** @param bed code of any bed of the place, extra beds included */
    public Optional<Tile> tile(String bed) {
        return tiles().filter(tile -> tile.bed().equals(bed)
                        || tile.party().stream().anyMatch(p -> p.bed().equals(bed)))
                .findFirst();
    }
}
