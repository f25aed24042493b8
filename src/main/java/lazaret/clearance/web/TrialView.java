package lazaret.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;
import lazaret.stay.trial.Effect;
import lazaret.stay.trial.Trial;
import lazaret.stay.trial.TryPolicy;

/** The trial of a version on the people inside; what is tried, and which page of whom, stand in the address. */
@Named
@RequestScoped
public class TrialView {
    private static final int PAGE = 50;

    @Inject
    private TryPolicy tryPolicy;

    @Inject
    private PolicyView policy;

    @Inject
    private OncePerRequest asked;

    private boolean tried;
    private String effect;
    private int offset;

    public Trial getTrial() {
        return asked.ask(
                "trial",
                () -> Attempt.of(
                        () -> tryPolicy.of(policy.getId(), policy.getFrom(), getShown(), Math.max(0, offset), PAGE)));
    }

    /** Whose rows are shown. */
    public Effect getShown() {
        return Arrays.stream(Effect.values())
                .filter(one -> one.name().equals(effect))
                .findFirst()
                .orElse(Effect.EARLIER);
    }

    public List<Effect> getEffects() {
        return List.of(Effect.values());
    }

    public boolean isMore() {
        return offset + PAGE < getTrial().count(getShown());
    }

    public int getNext() {
        return offset + PAGE;
    }

    public boolean isTried() {
        return tried;
    }

    public void setTried(boolean tried) {
        this.tried = tried;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public int getOffset() {
        return offset;
    }

    public void setOffset(int offset) {
        this.offset = offset;
    }
}
