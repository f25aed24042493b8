package lazaret.hygiene.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import lazaret.hygiene.Agent;
import lazaret.hygiene.ConcentrationUnit;

/** With what the ticked rooms were disinfected, and when that was finished. */
public class DisinfectionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_CONTACT_MINUTES = 30;

    private String agent;
    private BigDecimal concentration;
    private ConcentrationUnit unit = ConcentrationUnit.MG_PER_L;
    private int contactMinutes = USUAL_CONTACT_MINUTES;
    private Instant finishedAt;

    DisinfectionForm(String usualAgent) {
        agent = usualAgent;
    }

    /** The time given, or now. */
    Instant finishedAt(Instant now) {
        return finishedAt == null ? now : finishedAt;
    }

    Agent agent() {
        return new Agent(agent, concentration, unit, contactMinutes);
    }

    public BigDecimal getConcentration() {
        return concentration;
    }

    public void setConcentration(BigDecimal concentration) {
        this.concentration = concentration;
    }

    public ConcentrationUnit getUnit() {
        return unit;
    }

    public void setUnit(ConcentrationUnit unit) {
        this.unit = unit;
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
