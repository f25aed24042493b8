package lazaret.clearance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.policy.AdoptPolicy;
import lazaret.clearance.policy.HeldPolicy;
import lazaret.clearance.policy.PastAdoption;
import lazaret.clearance.policy.PolicyDiff;
import lazaret.clearance.policy.PolicyDraft;
import lazaret.clearance.policy.PolicyField;
import lazaret.clearance.policy.PolicyRefusal;
import lazaret.clearance.policy.WritePolicy;
import lazaret.person.Category;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;

/** One version: what it asks, against another one; its adoption, and a version of the place made from it. */
@Named
@ViewScoped
public class PolicyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PoliciesView policies;

    @Inject
    private AdoptPolicy adoptPolicy;

    @Inject
    private WritePolicy writePolicy;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Notices notices;

    private String id;
    private String against;
    private LocalDate from;
    private String newId;
    private String source;
    private PolicyDraft draft;
    private CriterionCode added;

    /** Asks once before anything is shown: whoever may not gets a no instead of half a page. */
    public void open() {
        HeldPolicy held = getHeld();
        if (held != null) {
            draft = new PolicyDraft(held.document());
            from = from == null ? policies.today() : from;
            against = against == null || against.isBlank() ? theOneBefore(held) : against;
        }
    }

    public HeldPolicy getHeld() {
        return policies.version(id);
    }

    // Made from it, or in force for the same people until now, or written for them before it.
    private String theOneBefore(HeldPolicy held) {
        if (held.isLocal()) {
            return held.basedOn();
        }
        Category category = held.version().who().get(0).category();
        return policies.getAdoptions().stream()
                .map(PastAdoption::policy)
                .filter(other -> !other.equals(id))
                .filter(other -> policies.version(other).version().who().stream()
                        .anyMatch(group -> group.category() == category))
                .findFirst()
                .orElseGet(() -> writtenBefore(held.version(), category));
    }

    private String writtenBefore(PolicyVersion version, Category category) {
        return policies.getVersions().stream()
                .map(HeldPolicy::version)
                .filter(other ->
                        other.kind() == version.kind() && other.validFrom().isBefore(version.validFrom()))
                .filter(other -> other.who().stream().anyMatch(group -> group.category() == category))
                .max(Comparator.comparing(PolicyVersion::validFrom))
                .map(PolicyVersion::id)
                .orElse("");
    }

    /** What it says, line by line, beside the one before. */
    public List<PolicyDiff.Line> getLines() {
        return asked.ask("lines", () -> {
            HeldPolicy before = policies.version(against);
            return PolicyDiff.between(
                    before == null ? null : before.version(), getHeld().version());
        });
    }

    public String adopt() {
        Attempt.run(() -> adoptPolicy.adopt(id, from));
        notices.sayThere("policy.page.adopted", id, from.toString());
        return "/clearance/policies.xhtml?faces-redirect=true";
    }

    public String write() {
        String written = Attempt.of(() -> writePolicy.write(id, draft.written(newId, from, source)));
        notices.sayThere("policy.page.written", written);
        return "/clearance/policy.xhtml?faces-redirect=true&id=" + written + "&against=" + id;
    }

    /** Another criterion among those that were there; what was typed stays. */
    public void add() {
        if (added == null) {
            throw PolicyRefusal.FIELD_IS_MISSING.at("/added", PolicyField.CODE).asException();
        }
        draft.add(added);
        added = null;
    }

    public CriterionCode getAdded() {
        return added;
    }

    public void setAdded(CriterionCode added) {
        this.added = added;
    }

    public PolicyDraft getDraft() {
        return draft;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getNewId() {
        return newId;
    }

    public void setNewId(String newId) {
        this.newId = newId;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
