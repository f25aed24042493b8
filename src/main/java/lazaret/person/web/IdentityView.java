package lazaret.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import lazaret.person.FindDuplicates;
import lazaret.person.Likeness;
import lazaret.person.Lookalike;
import lazaret.person.MergePeople;
import lazaret.person.Paper;
import lazaret.person.PaperType;
import lazaret.person.ShowPaper;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** A paper shown after the registration; where it is somebody's already, the two records become one. */
@Named
@ViewScoped
public class IdentityView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ShowPaper showPaper;

    @Inject
    private MergePeople mergePeople;

    @Inject
    private FindDuplicates findDuplicates;

    @Inject
    private Notices notices;

    private PaperType paperType = PaperType.RESIDENT_ID;
    private String paperNumber;
    private String reason;
    private boolean certain;
    private String into;
    private transient Lookalike other;

    /** Completes the paper; one that somebody without papers shares with a registered person leads to the merge. */
    public String show(String person, boolean paperless) {
        Paper paper = new Paper(paperType, paperNumber);
        other = paperless ? owner(paper, person) : null;
        if (other != null) {
            into = other.who().number();
            notices.warn("person.merge.found", into);
            return null;
        }
        Attempt.run(() -> showPaper.show(person, paper, reason, certain));
        notices.sayThere("person.paperShown", paperType);
        return back(person);
    }

    private Lookalike owner(Paper paper, String person) {
        return Attempt.of(() -> findDuplicates.find(paper, "", null)).stream()
                .filter(one ->
                        one.likeness() == Likeness.PAPER && !one.who().number().equals(person))
                .findFirst()
                .orElse(null);
    }

    public String merge(String person) {
        Attempt.run(() -> mergePeople.merge(person, into, reason, certain));
        notices.sayThere("person.merged", person, into);
        return back(into);
    }

    private static String back(String person) {
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    /** Papers that somebody can show. */
    public PaperType[] getPaperTypes() {
        return Arrays.stream(PaperType.values())
                .filter(type -> type != PaperType.TEMPORARY)
                .toArray(PaperType[]::new);
    }

    /** Whose paper it is already, masked; null before it was looked for. */
    public Lookalike getOther() {
        return other;
    }

    public PaperType getPaperType() {
        return paperType;
    }

    public void setPaperType(PaperType paperType) {
        this.paperType = paperType;
    }

    public String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(String paperNumber) {
        this.paperNumber = paperNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isCertain() {
        return certain;
    }

    public void setCertain(boolean certain) {
        this.certain = certain;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
