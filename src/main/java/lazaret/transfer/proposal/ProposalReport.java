package lazaret.transfer.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lazaret.transfer.proposal.plan.Rule;

/**
 * A proposal as it stands.
 *
 * @param seconds how long it may take
 * @param secondsGone how long it took so far
 * @param requests how many wait
 * @param fetched how many of them the best plan so far fetches
 * @param costs what each rule costs in the plan; empty before it is made
 */
public record ProposalReport(
        String number,
        State state,
        Instant startedAt,
        int seconds,
        int secondsGone,
        int requests,
        int fetched,
        List<ProposedTrip> trips,
        List<LeftOpen> open,
        Map<Rule, Long> costs) {

    /** Where the making of it is. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
