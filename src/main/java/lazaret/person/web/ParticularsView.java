package lazaret.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import lazaret.person.CorrectParticulars;
import lazaret.person.Need;
import lazaret.person.Particulars;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** What the register says beside the paper, put right: what is masked on the page is typed anew or stays as it is. */
@Named
@ViewScoped
public class ParticularsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectParticulars correctParticulars;

    @Inject
    private PersonView page;

    @Inject
    private Notices notices;

    private String name;
    private String phone;
    private String district;
    private String address;
    private String household;
    private String reason;
    private Set<Need> needs;

    public String correct(String person) {
        Particulars right = new Particulars(
                name, written(phone), written(district), written(address), household == null ? "" : household, needs);
        Attempt.run(() -> correctParticulars.correct(person, right, reason));
        notices.sayThere("person.corrected");
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    private static String written(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public Need[] getAllNeeds() {
        return Need.values();
    }

    public String getName() {
        return name == null ? page.getStory().who().name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getHousehold() {
        return household == null ? page.getStory().who().household() : household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Set<Need> getNeeds() {
        return needs == null ? known() : needs;
    }

    private Set<Need> known() {
        Set<Need> known = EnumSet.noneOf(Need.class);
        known.addAll(page.getStory().who().needs());
        return known;
    }

    public void setNeeds(Set<Need> needs) {
        this.needs = new HashSet<>(needs);
    }
}
