package lazaret.hygiene.web;

import java.io.Serializable;
import java.time.Instant;

/** With what the ticked rooms were disinfected, and when that was finished. */
public class DisinfectionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_CONTACT_MINUTES = 30;

    private String agent;
    private int contactMinutes = USUAL_CONTACT_MINUTES;
    private Instant finishedAt;

    DisinfectionForm(String usualAgent) {
        agent = usualAgent;
    }

    /** The time given, or now. */
    Instant finishedAt(Instant now) {
        return finishedAt == null ? now : finishedAt;
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent;
    }

    public int getContactMinutes() {
        return contactMinutes;
    }

    public void setContactMinutes(int contactMinutes) {
        this.contactMinutes = contactMinutes;
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }

    public void setFinishedAt(Instant finishedAt) {
        this.finishedAt = finishedAt;
    }
}
