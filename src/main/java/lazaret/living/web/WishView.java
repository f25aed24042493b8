package lazaret.living.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lazaret.living.LivingRefusal;
import lazaret.living.RequestKind;
import lazaret.living.request.FileRequest;
import lazaret.living.request.OwnRequests;
import lazaret.living.request.Wish;
import lazaret.living.slip.RoomToken;
import lazaret.living.slip.SlipLimits;
import lazaret.platform.Attempt;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;
import lazaret.platform.Texts;
import lazaret.platform.web.Preferences;

/** What the page of a room shows for one call: the room, its requests, a form, or why it shows nothing. */
@Named
@RequestScoped
public class WishView {
    @Inject
    private OwnRequests ownRequests;

    @Inject
    private SlipLimits limits;

    @Inject
    private Preferences preferences;

    private OwnRequests.Page page;
    private Refusal refusal;
    private boolean sent;
    private final String tap = UUID.randomUUID().toString();
    private String kind = "";
    private boolean urgent;
    private String words = "";

    /** Reads the room; what was refused to a form before is said on the same page. */
    void open(Optional<RoomToken> token, boolean justSent) {
        sent = justSent && refusal == null;
        if (isShut()) {
            return;
        }
        try {
            limits.call();
            page = Attempt.of(() -> ownRequests.of(token.orElseThrow(
                    () -> LivingRefusal.SLIP_IS_NOT_VALID.refusal().asException())));
        } catch (RefusalException no) {
            say(no);
        }
    }

    void say(RefusalException no) {
        refusal = no.first();
    }

    /** What was typed stays when it is not taken. */
    void typed(String chosen, String asUrgent, String written) {
        kind = chosen == null ? "" : chosen;
        urgent = asUrgent != null;
        words = written == null ? "" : written;
    }

    int status() {
        return refusal == null
                ? HttpServletResponse.SC_OK
                : refusal.code().kind().status();
    }

    /** Seconds until one may ask again. */
    Optional<Object> pause() {
        return refusal != null && refusal.code() == LivingRefusal.TOO_MANY_CALLS
                ? Optional.of(refusal.arguments().get(0))
                : Optional.empty();
    }

    // Nothing is looked up for one who asks too often or has no right to.
    private boolean isShut() {
        return refusal != null
                && (refusal.code() == LivingRefusal.TOO_MANY_CALLS
                        || refusal.code() == LivingRefusal.SLIP_IS_NOT_VALID);
    }

    public boolean isOpen() {
        return page != null;
    }

    public String getSentence() {
        return refusal == null ? "" : Texts.of(preferences.getLocale(), refusal);
    }

    public boolean isSent() {
        return sent;
    }

    public String getFacility() {
        return page.room().facilityName();
    }

    public String getRoom() {
        return page.room().number();
    }

    public String getZone() {
        return page.room().zone().getId();
    }

    public List<OwnRequests.Line> getLines() {
        return page.lines();
    }

    public boolean isFull() {
        return page.lines().stream().filter(line -> line.state().isOpen()).count() >= FileRequest.MOST_OPEN;
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    /** What this form's wish is called, so that a second tap is the same wish. */
    public String getTap() {
        return tap;
    }

    public String getKind() {
        return kind;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public String getWords() {
        return words;
    }

    public int getLongest() {
        return Wish.LONGEST;
    }
}
