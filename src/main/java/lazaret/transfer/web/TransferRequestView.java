package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.facility.FacilityList;
import lazaret.person.FoundPerson;
import lazaret.person.PersonSearch;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.transfer.Cause;
import lazaret.transfer.Destination;
import lazaret.transfer.Equipment;
import lazaret.transfer.Urgency;
import lazaret.transfer.Wish;
import lazaret.transfer.dispatch.RequestTransfer;
import org.omnifaces.util.Faces;

/** Asks that somebody is moved: who, to where, how urgently, with whom. Comes from the board or from a person's page. */
@Named
@ViewScoped
public class TransferRequestView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 6;
    private static final int MOST_FACILITIES = 500;
    private static final String HOME = "HOME";

    @Inject
    private RequestTransfer requestTransfer;

    @Inject
    private PersonSearch search;

    @Inject
    private FacilityList facilities;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    private String text = "";
    private String person;
    private String to;
    private String address;
    private Urgency urgency = Urgency.ROUTINE;
    private String carer;
    private String carerReason;
    private Set<Equipment> needs = new HashSet<>();

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    public void open() {
        person = Faces.getRequestParameter("person");
        Attempt.of(() -> search.page(person == null ? "" : person, "", 1));
    }

    /** Whom the search found; nobody before anything is typed. */
    public List<FoundPerson> getFound() {
        return text.isBlank()
                ? List.of()
                : asked.ask("found", () -> Attempt.of(() -> search.page(text, "", MOST_FOUND)));
    }

    public void look() {
        asked.forget();
    }

    public void choose(String number) {
        person = number;
        text = "";
        asked.forget();
    }

    /** The person chosen, masked; null before. */
    public FoundPerson getChosen() {
        return person == null || person.isBlank()
                ? null
                : asked.ask("chosen", () -> Attempt.of(() -> search.page(person, "", MOST_FOUND)).stream()
                        .filter(found -> found.number().equals(person))
                        .findFirst()
                        .orElse(null));
    }

    public List<FacilityList.Line> getFacilities() {
        return asked.ask("facilities", () -> Attempt.of(() -> facilities.page(null, null, null, MOST_FACILITIES)));
    }

    public String request() {
        Destination destination =
                HOME.equals(to) ? Destination.atHome() : new Destination(null, blank(to), null, false);
        Cause cause = HOME.equals(to) ? Cause.GOING_HOME : Cause.REQUEST;
        Wish wish = new Wish(person, address, urgency, cause, blank(carer), carerReason, needs);
        String number = Attempt.of(() -> requestTransfer.request(wish, destination, null))
                .number();
        notices.sayThere("transfer.requested", number);
        return currentUser.hasRole(Roles.DISPATCHER)
                ? "/transfer/board.xhtml?faces-redirect=true"
                : "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }

    public String getPerson() {
        return person;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public String getCarer() {
        return carer;
    }

    public void setCarer(String carer) {
        this.carer = carer;
    }

    public Set<Equipment> getNeeds() {
        return needs;
    }

    public void setNeeds(Set<Equipment> needs) {
        this.needs = needs == null ? new HashSet<>() : needs;
    }

    public String getCarerReason() {
        return carerReason;
    }

    public void setCarerReason(String carerReason) {
        this.carerReason = carerReason;
    }
}
