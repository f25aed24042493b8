package lazaret.transfer.proposal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.function.BiFunction;
import lazaret.transfer.proposal.plan.TripPlan;

/** The latest proposals of this node. They hold nothing, so nothing is lost with them. */
@ApplicationScoped
class Proposals {
    private static final int KEPT = 40;
    // Each search keeps one processor busy.
    private static final int AT_ONCE = 2;
    private static final int BYTES = 6;

    private final Deque<ProposalRun> latest = new ArrayDeque<>();
    private final SecureRandom random = new SecureRandom();

    @Resource
    private ManagedExecutorService executor;

    /**
     * Begins a search in the background; a former one of the same caller is given up.
     *
     * @throws lazaret.platform.RefusalException TOO_MANY_PROPOSALS
     */
    synchronized String begin(
            String owner, int seconds, Clock clock, TripPlan open, BiFunction<TripPlan, Instant, Explanation> words) {
        latest.stream().filter(run -> run.isOf(owner)).forEach(ProposalRun::cancel);
        long busy = latest.stream()
                .filter(run -> run.isRunning() && !run.isOf(owner))
                .count();
        if (busy >= AT_ONCE) {
            throw ProposalRefusal.TOO_MANY_PROPOSALS.refusal(AT_ONCE).asException();
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        ProposalRun run = new ProposalRun("D" + HexFormat.of().formatHex(bytes), owner, seconds, clock, open, words);
        latest.addFirst(run);
        while (latest.size() > KEPT) {
            latest.removeLast().cancel();
        }
        executor.execute(run::run);
        return run.number();
    }

    /** @throws lazaret.platform.RefusalException NO_SUCH_PROPOSAL also where it is somebody else's */
    synchronized ProposalRun of(String number, String owner) {
        return latest.stream()
                .filter(run -> run.number().equals(number) && run.isOf(owner))
                .findFirst()
                .orElseThrow(
                        () -> ProposalRefusal.NO_SUCH_PROPOSAL.refusal(number).asException());
    }

    // The server stops: nobody waits for a plan any more.
    @PreDestroy
    synchronized void end() {
        latest.forEach(ProposalRun::cancel);
    }
}
