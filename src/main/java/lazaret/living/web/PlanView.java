package lazaret.living.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lazaret.access.CurrentUser;
import lazaret.living.RiskLevel;
import lazaret.living.support.KeepPlan;
import lazaret.living.support.Plan;
import lazaret.living.support.PlanHistory;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;

/** The plan of one person: the version in force, the form for the next one, and those before. */
@Named
@ViewScoped
public class PlanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlanHistory planHistory;

    @Inject
    private KeepPlan keepPlan;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Notices notices;

    private Long base;
    private RiskLevel risk;
    private String needs;
    private String measures;
    private String responsible;

    private List<PlanHistory.Version> versions(String person) {
        return asked.ask("living.plan." + person, () -> Attempt.of(() -> planHistory.of(person)));
    }

    /** The version in force; null without one. Its words are where the next version begins. */
    public PlanHistory.Version of(String person) {
        PlanHistory.Version now = versions(person).stream().findFirst().orElse(null);
        if (base == null) {
            base = now == null ? 0 : now.id();
            risk = now == null ? null : now.risk();
            needs = now == null ? null : now.needs();
            measures = now == null ? null : now.measures();
            responsible = now == null ? currentUser.getDisplayName() : now.responsible();
        }
        return now;
    }

    /** The versions before the one in force, latest first. */
    public List<PlanHistory.Version> before(String person) {
        return versions(person).stream().skip(1).toList();
    }

    public String keep(String person) {
        Plan plan = new Plan(risk, needs, measures, responsible);
        Attempt.run(() -> keepPlan.keep(person, base, plan));
        notices.sayThere("living.plan.kept");
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    public RiskLevel[] getRisks() {
        return RiskLevel.values();
    }

    public RiskLevel getRisk() {
        return risk;
    }

    public void setRisk(RiskLevel risk) {
        this.risk = risk;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
