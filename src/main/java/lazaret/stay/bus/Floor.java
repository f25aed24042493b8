package lazaret.stay.bus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.Fit;
import lazaret.stay.placement.Occupant;
import lazaret.stay.placement.Party;
import lazaret.stay.placement.PlacementPolicy;
import lazaret.stay.placement.Spot;

/** The beds of one unit, as they are once everybody placed so far has moved in. Never changes: a placement gives another. */
record Floor(List<Spot> spots) {

    /**
     * What came of placing parties here.
     *
     * @param points how well the beds suit, higher is better
     */
    record Trial(Map<Party, Spot> placed, int points, Floor after) {
        boolean isBetterThan(Trial other) {
            return other == null
                    || placed.size() > other.placed.size()
                    || placed.size() == other.placed.size() && points > other.points;
        }
    }

    /** Gives as many of the parties as possible the bed that suits them best, one after the other. */
    Trial place(List<Party> parties, PlacementPolicy policy) {
        Map<Party, Spot> placed = new LinkedHashMap<>();
        int points = 0;
        Floor floor = this;
        for (Party party : parties) {
            Optional<Spot> best = floor.best(party, policy);
            if (best.isPresent()) {
                placed.put(party, best.get());
                points += Fit.of(party.first(), best.get()).points();
                floor = floor.after(party.in(best.get()));
            }
        }
        return new Trial(placed, points, floor);
    }

    private Optional<Spot> best(Party party, PlacementPolicy policy) {
        Applicant first = party.first();
        return spots.stream()
                .filter(spot -> spot.holder().isEmpty())
                .filter(spot -> party.objections(policy, spot).isEmpty())
                .min(Comparator.comparingInt(spot -> -Fit.of(first, spot).points()));
    }

    private Floor after(List<Occupant> movedIn) {
        return new Floor(
                new ArrayList<>(spots.stream().map(spot -> spot.after(movedIn)).toList()));
    }
}
