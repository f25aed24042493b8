package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lazaret.platform.Attempt;
import lazaret.platform.Texts;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.Preferences;
import lazaret.transfer.proposal.AcceptProposal;
import lazaret.transfer.proposal.AcceptProposal.Outcome;
import lazaret.transfer.proposal.Because;
import lazaret.transfer.proposal.CancelProposal;
import lazaret.transfer.proposal.ProposalReport;
import lazaret.transfer.proposal.ProposeTrips;
import lazaret.transfer.proposal.ReadProposal;
import lazaret.transfer.proposal.plan.Rule;

/** The help above the board: keeps the number of its proposal and what was accepted of it. */
@Named
@ViewScoped
public class ProposalView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposeTrips proposeTrips;

    @Inject
    private ReadProposal readProposal;

    @Inject
    private CancelProposal cancelProposal;

    @Inject
    private AcceptProposal acceptProposal;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Preferences preferences;

    private String number;
    private final Set<String> settled = new TreeSet<>();
    private final List<String> refusals = new ArrayList<>();

    /** Begins to look; what was proposed before is forgotten. */
    public void begin() {
        close();
        number = Attempt.of(() -> proposeTrips.propose(null));
        asked.forget();
    }

    public void cancel() {
        Attempt.run(() -> cancelProposal.cancel(number));
        asked.forget();
    }

    public void close() {
        number = null;
        settled.clear();
        refusals.clear();
    }

    public void accept(String transfer) {
        settle(Attempt.of(() -> acceptProposal.accept(number, List.of(transfer))));
    }

    /** Every trip whose vehicle is ready. */
    public void acceptAll() {
        List<String> open = getReport().trips().stream()
                .filter(trip -> trip.now() && !settled.contains(trip.transfer()))
                .map(trip -> trip.transfer())
                .toList();
        if (!open.isEmpty()) {
            settle(Attempt.of(() -> acceptProposal.accept(number, open)));
        }
    }

    private void settle(List<Outcome> outcomes) {
        refusals.clear();
        for (Outcome outcome : outcomes) {
            if (outcome.isAssigned()) {
                settled.add(outcome.transfer());
            } else {
                refusals.add(say(
                        "proposal.refused", outcome.transfer(), Texts.of(preferences.getLocale(), outcome.refused())));
            }
        }
        notices.say("proposal.assigned", outcomes.size() - refusals.size(), refusals.size());
        asked.forget();
    }

    /** Null while there is none. */
    public ProposalReport getReport() {
        return number == null ? null : asked.ask("proposed", () -> Attempt.of(() -> readProposal.read(number)));
    }

    public boolean isRunning() {
        return number != null && getReport().isRunning();
    }

    /** How much of the time is used, in per cent. */
    public int getUsed() {
        return Math.min(100, getReport().secondsGone() * 100 / getReport().seconds());
    }

    public long getAcceptable() {
        return getReport().trips().stream()
                .filter(trip -> trip.now() && !settled.contains(trip.transfer()))
                .count();
    }

    public boolean isSettled(String transfer) {
        return settled.contains(transfer);
    }

    public String sentence(Because reason) {
        return reason.text(preferences.getLocale());
    }

    /** What each rule costs in the plan, those that cost something. */
    public List<String> getCosts() {
        List<String> costs = new ArrayList<>();
        Map<Rule, Long> all = getReport().costs();
        all.forEach((rule, cost) -> {
            if (cost > 0) {
                costs.add(say("proposal.cost", rule, cost));
            }
        });
        return costs;
    }

    private String say(String key, Object... arguments) {
        return Texts.of(preferences.getLocale(), key, arguments);
    }

    public List<String> getRefusals() {
        return refusals;
    }

    public String getNumber() {
        return number;
    }
}
