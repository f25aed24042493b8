package lazaret.stay;

/** What became of a placement. */
public record PlacedStay(String number, String bed, StayState state) {
    public static PlacedStay of(Stay stay) {
        return new PlacedStay(stay.number(), stay.bed().code(), stay.state());
    }
}
