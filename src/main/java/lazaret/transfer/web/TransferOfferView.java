package lazaret.transfer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lazaret.access.CurrentUser;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import lazaret.transfer.Cause;
import lazaret.transfer.Destination;
import lazaret.transfer.Urgency;
import lazaret.transfer.Wish;
import lazaret.transfer.dispatch.OfferTransfer;
import lazaret.transfer.dispatch.RequestTransfer;

/** The transfer that is asked for by one button where somebody is shown: to another kind of facility, or home. */
@Named
@ViewScoped
public class TransferOfferView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RequestTransfer requestTransfer;

    @Inject
    private OfferTransfer offerTransfer;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    /** Whether the caller may ask at all. */
    public boolean isAllowed() {
        return currentUser.hasRole(Roles.FACILITY_MANAGER)
                || currentUser.hasRole(Roles.CLINICIAN)
                || currentUser.hasRole(Roles.DISPATCHER);
    }

    /** What is wrong with where somebody lies, and the open transfer; asked once on the page of a person. */
    public OfferTransfer.Offer offer(String number) {
        return asked.ask("offer", () -> Attempt.of(() -> offerTransfer.of(number)));
    }

    // Before the panel has said more than that the test was positive, the lightest; the dispatcher sees all kinds.
    static FacilityKind afterAPositive(OfferTransfer.Offer offer) {
        return offer.kind() == null ? FacilityKind.FIELD_HOSPITAL : offer.kind();
    }

    /** The one button on the page of somebody whom a clinician has signed off. */
    public void home(String number) {
        Wish wish = new Wish(number, "", Urgency.ROUTINE, Cause.GOING_HOME, null, null);
        String transfer = Attempt.of(() -> requestTransfer.request(wish, Destination.atHome(), null))
                .number();
        notices.say("transfer.requested", transfer);
        asked.forget();
    }

    /** The one button on the page of somebody who lies where the rules forbid it by now. */
    public void accept(String number) {
        Wish wish = new Wish(number, "", Urgency.URGENT, Cause.POSITIVE, null, null);
        Destination anywhere = Destination.anyOf(afterAPositive(offer(number)));
        String transfer =
                Attempt.of(() -> requestTransfer.request(wish, anywhere, null)).number();
        notices.say("transfer.requested", transfer);
        asked.forget();
    }
}
