package lazaret.person.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lazaret.person.Category;
import lazaret.person.ChangeCategory;
import lazaret.person.ClinicalType;
import lazaret.person.Diagnosis;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** What a person turned out to be, and whether the panel said so. */
@Named
@ViewScoped
public class DiagnosisView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeCategory changeCategory;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Category category;
    private ClinicalType clinicalType;
    private boolean highRisk;
    private Instant at;
    private String evidence;
    private boolean panel;

    @PostConstruct
    void startNow() {
        at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    public String diagnose(String person) {
        ClinicalType type = category == Category.CONFIRMED ? clinicalType : null;
        Attempt.run(() -> changeCategory.change(person, new Diagnosis(category, type, highRisk, at, evidence, panel)));
        notices.sayThere("person.diagnosed", category);
        return back(person);
    }

    private static String back(String person) {
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    /** Only a confirmed case has a clinical type. */
    public boolean isConfirmed() {
        return category == Category.CONFIRMED;
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public ClinicalType[] getClinicalTypes() {
        return ClinicalType.values();
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public ClinicalType getClinicalType() {
        return clinicalType;
    }

    public void setClinicalType(ClinicalType clinicalType) {
        this.clinicalType = clinicalType;
    }

    public boolean isPanel() {
        return panel;
    }

    public void setPanel(boolean panel) {
        this.panel = panel;
    }

    public boolean isHighRisk() {
        return highRisk;
    }

    public void setHighRisk(boolean highRisk) {
        this.highRisk = highRisk;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
