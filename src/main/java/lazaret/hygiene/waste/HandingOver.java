package lazaret.hygiene.waste;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/**
 * Bags that go together.
 *
 * @param bags their numbers, 500 at most
 * @param at null for just now
 * @param receivedBy who took them
 * @param carrier the firm; null if nobody says
 * @param plate of the vehicle; null if nobody says
 * @param manifest the number of the authority; null: the manifest has its own
 */
public record HandingOver(
        List<String> bags, Instant at, String receivedBy, String carrier, String plate, String manifest) {
    private static final int MOST = 500;
    private static final int LONGEST = 100;

    /** Such numbers have the manifests without one of the authority. */
    private static final String OUR_OWN = "M[0-9]+";

    public HandingOver {
        bags = bags == null ? List.of() : bags.stream().distinct().toList();
        receivedBy = clean(receivedBy);
        carrier = clean(carrier);
        plate = clean(plate);
        manifest = clean(manifest);
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (bags.isEmpty()) {
            refusals.add(WasteRefusal.NO_BAGS.at("/bags"));
        }
        if (bags.size() > MOST) {
            refusals.add(WasteRefusal.TOO_MANY_BAGS.at("/bags", MOST));
        }
        if (receivedBy == null) {
            refusals.add(WasteRefusal.RECEIVER_IS_MISSING.at("/receivedBy"));
        }
        if (at != null && at.isAfter(now)) {
            refusals.add(PlatformRefusal.TIME_IN_THE_FUTURE.at("/at", at));
        }
        if (manifest != null && manifest.matches(OUR_OWN)) {
            refusals.add(WasteRefusal.MANIFEST_NUMBER_IS_TAKEN.at("/manifest"));
        }
        tooLong(receivedBy, "/receivedBy", refusals);
        tooLong(carrier, "/carrier", refusals);
        tooLong(plate, "/plate", refusals);
        tooLong(manifest, "/manifest", refusals);
        return refusals;
    }

    private static void tooLong(String text, String pointer, List<Refusal> refusals) {
        if (text != null && text.length() > LONGEST) {
            refusals.add(WasteRefusal.TEXT_IS_TOO_LONG.at(pointer, LONGEST));
        }
    }
}
