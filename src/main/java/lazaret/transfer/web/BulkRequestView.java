package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lazaret.facility.FacilityList;
import lazaret.person.PersonSearch;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.OneByOne;
import lazaret.platform.web.Preferences;
import lazaret.transfer.Cause;
import lazaret.transfer.Destination;
import lazaret.transfer.TransferRefusal;
import lazaret.transfer.Urgency;
import lazaret.transfer.Wish;
import lazaret.transfer.dispatch.OfferTransfer;
import lazaret.transfer.dispatch.RequestTransfer;
import org.omnifaces.util.Faces;

/** Asks for many at once, each for itself: who was ticked on another page, or whose numbers are written here. */
@Named
@ViewScoped
public class BulkRequestView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;
    private static final int MOST_FACILITIES = 500;
    private static final String HOME = "HOME";
    private static final String POSITIVE = "POSITIVE";
    private static final String BY_THE_RULES = "RULES";

    @Inject
    private RequestTransfer requestTransfer;

    @Inject
    private OfferTransfer offerTransfer;

    @Inject
    private FacilityList facilities;

    @Inject
    private PersonSearch search;

    @Inject
    private Preferences preferences;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    private String numbers = "";
    private String to = BY_THE_RULES;
    private Urgency urgency = Urgency.URGENT;
    private Map<String, String> requested = new LinkedHashMap<>();
    private Map<String, String> refused = new LinkedHashMap<>();

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    public void open() {
        Attempt.of(() -> search.page("", "", 1));
        String[] ticked = Faces.getRequestParameterValues("person");
        numbers = ticked == null ? "" : String.join("\n", ticked);
        String wanted = Faces.getRequestParameter("to");
        if (wanted != null && !wanted.isBlank()) {
            to = wanted;
            urgency = HOME.equals(wanted) ? Urgency.ROUTINE : urgency;
        }
    }

    public void request() {
        Set<String> whom = whom();
        if (whom.isEmpty() || whom.size() > MOST) {
            notices.warn("transfer.bulk.nobody", MOST);
            return;
        }
        requested = new LinkedHashMap<>();
        OneByOne answer = OneByOne.each(whom, number -> requested.put(number, one(number)), preferences.getLocale());
        refused = answer.refused();
        requested.keySet().retainAll(answer.done());
        numbers = String.join("\n", refused.keySet());
        notices.say("transfer.bulk.done", requested.size(), refused.size());
    }

    /** The number of the new transfer. */
    private String one(String number) {
        return switch (to) {
            case HOME -> ask(number, Cause.GOING_HOME, Destination.atHome());
            case POSITIVE ->
                ask(
                        number,
                        Cause.POSITIVE,
                        Destination.anyOf(TransferOfferView.afterAPositive(offerTransfer.of(number))));
            case BY_THE_RULES -> byTheRules(number);
            default -> ask(number, Cause.REQUEST, Destination.facility(to));
        };
    }

    private String byTheRules(String number) {
        OfferTransfer.Offer offer = offerTransfer.of(number);
        if (offer.lightest() == null) {
            throw TransferRefusal.DESTINATION_IS_MISSING.at("/to").asException();
        }
        return offer.kind() == null
                ? ask(number, Cause.REQUEST, Destination.anyOf(offer.lightest()))
                : ask(number, Cause.POSITIVE, Destination.anyOf(offer.kind()));
    }

    private String ask(String number, Cause cause, Destination destination) {
        Wish wish = new Wish(number, "", urgency, cause, null, null);
        return requestTransfer.request(wish, destination, null).number();
    }

    private Set<String> whom() {
        Set<String> whom = new LinkedHashSet<>(Arrays.asList(numbers.strip().split("[\\s,，;；、]+")));
        whom.remove("");
        return whom;
    }

    public List<FacilityList.Line> getFacilities() {
        return asked.ask("facilities", () -> Attempt.of(() -> facilities.page(null, null, "", MOST_FACILITIES)));
    }

    public Map<String, String> getRequested() {
        return requested;
    }

    public Map<String, String> getRefused() {
        return refused;
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers == null ? "" : numbers;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }
}
