package lazaret.transfer.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import lazaret.transfer.proposal.ProposalReport.State;
import lazaret.transfer.proposal.plan.Rule;
import lazaret.transfer.proposal.plan.TripPlan;
import lazaret.transfer.proposal.plan.TripPlanner;

/** One search for a plan: begun by one thread, watched and cancelled by others. */
final class ProposalRun {
    private static final Logger LOG = Logger.getLogger(ProposalRun.class.getName());

    private final String number;
    private final String owner;
    private final Instant startedAt;
    private final int seconds;
    private final Clock clock;
    private final TripPlan open;
    private final BiFunction<TripPlan, Instant, Explanation> words;
    private final TripPlanner planner;

    private volatile int fetched;
    private volatile boolean cancelled;
    private volatile ProposalReport finished;

    /** @param words puts a plan that was made at a moment into words */
    ProposalRun(
            String number,
            String owner,
            int seconds,
            Clock clock,
            TripPlan open,
            BiFunction<TripPlan, Instant, Explanation> words) {
        this.number = number;
        this.owner = owner;
        this.seconds = seconds;
        this.clock = clock;
        this.open = open;
        this.words = words;
        startedAt = clock.instant();
        planner = TripPlanner.within(Duration.ofSeconds(seconds));
    }

    String number() {
        return number;
    }

    boolean isOf(String username) {
        return owner.equals(username);
    }

    boolean isRunning() {
        return finished == null;
    }

    /** To the end; what goes wrong is the end, too. */
    void run() {
        try {
            boolean worthIt = !open.errands().isEmpty() && !open.vehicles().isEmpty();
            TripPlan plan = worthIt && !cancelled ? planner.plan(open, this::better) : open;
            Explanation explained = words.apply(plan, startedAt);
            finished = report(
                    cancelled ? State.CANCELLED : State.DONE,
                    explained.trips(),
                    explained.open(),
                    worthIt && plan.score() != null ? planner.costs(plan) : Map.of());
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.SEVERE, e, () -> "proposal " + number + " broke off");
            finished = report(State.FAILED, List.of(), List.of(), Map.of());
        }
    }

    private void better(TripPlan plan) {
        fetched = plan.errands().size() - plan.unserved().size();
        if (cancelled) {
            planner.cancel();
        }
    }

    void cancel() {
        cancelled = true;
        planner.cancel();
    }

    ProposalReport report() {
        ProposalReport end = finished;
        return end != null ? end : report(State.RUNNING, List.of(), List.of(), Map.of());
    }

    private ProposalReport report(State state, List<ProposedTrip> trips, List<LeftOpen> left, Map<Rule, Long> costs) {
        int gone = (int) Duration.between(startedAt, clock.instant()).toSeconds();
        int soFar = state == State.RUNNING ? fetched : trips.size();
        int requests = state == State.RUNNING ? open.errands().size() : trips.size() + left.size();
        return new ProposalReport(number, state, startedAt, seconds, gone, requests, soFar, trips, left, costs);
    }
}
