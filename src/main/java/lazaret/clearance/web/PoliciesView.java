package lazaret.clearance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.policy.HeldPolicy;
import lazaret.clearance.policy.PastAdoption;
import lazaret.clearance.policy.PolicyCatalogue;
import lazaret.clearance.policy.PolicyDiff;
import lazaret.clearance.policy.PolicyField;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.Preferences;

/** The library of policies, and what was adopted from when. */
@Named
@ViewScoped
public class PoliciesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PolicyCatalogue catalogue;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private boolean shown;

    /** Asks once before anything is shown: whoever may not gets a no instead of half a page. */
    public void open() {
        getVersions();
        shown = true;
    }

    public boolean isShown() {
        return shown;
    }

    public List<HeldPolicy> getVersions() {
        return asked.ask("policies", () -> Attempt.of(catalogue::versions));
    }

    public List<PastAdoption> getAdoptions() {
        return asked.ask("adoptions", () -> Attempt.of(catalogue::adoptions));
    }

    /** The version of this id, null without one. */
    HeldPolicy version(String id) {
        return getVersions().stream()
                .filter(held -> held.version().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The local day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    /** Whom a version is for, in words. */
    public String who(HeldPolicy held) {
        return PolicyDiff.between(null, held.version()).stream()
                .filter(line -> line.what() == PolicyField.WHO)
                .map(line -> line.after().in(preferences.getLocale()))
                .findFirst()
                .orElse("");
    }

    /** The day from which it is adopted: the next to come, else the latest; null if it never was. */
    public LocalDate adoptedFrom(String id) {
        Optional<PastAdoption> first = getAdoptions().stream()
                .filter(adoption -> adoption.policy().equals(id))
                .findFirst();
        return first.map(PastAdoption::from).orElse(null);
    }

    /** Whether its adoption has not begun yet. */
    public boolean isPlanned(String id) {
        LocalDate from = adoptedFrom(id);
        return from != null && from.isAfter(today());
    }

    public String source(HeldPolicy held) {
        return held.version().sourceIn(preferences.getLocale());
    }
}
