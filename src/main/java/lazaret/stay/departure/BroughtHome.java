package lazaret.stay.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.StayState;
import lazaret.stay.Stays;

/**
 * Those whom a vehicle fetches to bring them home pass the same gate as whoever walks out of the door. Asks for no role; the
 * use case that drives the vehicle does.
 */
@ApplicationScoped
public class BroughtHome {
    @Inject
    private Stays stays;

    @Inject
    private Gate gate;

    @Inject
    private Departing departing;

    /** Locks these stays and everybody whose samples bear on whether their people may leave; reads them again. */
    public List<Stay> lock(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : stays.lockToLeave(ids);
    }

    /**
     * Ends the stays, all or none: each needs a signature of before that moment which still stands, judged at this moment. The
     * stays are locked.
     *
     * @return false where one of the people may not leave yet; nothing has happened then
     */
    public boolean leave(List<Stay> left, Stamp stamp) {
        List<Stay> present =
                left.stream().filter(stay -> stay.state() == StayState.PRESENT).toList();
        Map<Long, Gate.Passage> passages = gate.judge(present, stamp.at(), stamp.recordedAt());
        if (!passages.values().stream().allMatch(passage -> isOpen(passage, stamp))) {
            return false;
        }
        for (Stay stay : present) {
            Departing.Judged judged = passages.get(stay.id()).then();
            departing.leave(stay, judged.wayOut(), null, judged.clearance(), stamp);
        }
        return true;
    }

    private static boolean isOpen(Gate.Passage passage, Stamp stamp) {
        return passage.isClear()
                && passage.signature() != null
                && !stamp.at().isBefore(passage.signature().signedAt());
    }
}
