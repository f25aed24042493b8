package lazaret.hygiene;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** The fact that somebody disinfected a room or a bed space; a second fact verifies it. */
@Entity
@Table(name = "disinfection")
public class Disinfection {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "facility_code")
    private String facilityCode;

    private String subject;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String agent;

    private BigDecimal concentration;

    @Enumerated(EnumType.STRING)
    @Column(name = "concentration_unit")
    private ConcentrationUnit concentrationUnit;

    @Column(name = "contact_minutes")
    private int contactMinutes;

    @Column(name = "done_by")
    private String doneBy;

    protected Disinfection() {}

    Disinfection(Contamination.Subject subject, Instant finishedAt, Agent agent, String doneBy) {
        this.facilityCode = subject.facility();
        this.subject = subject.code();
        this.finishedAt = finishedAt;
        this.agent = agent.name();
        this.concentration = agent.concentration();
        this.concentrationUnit = agent.unit();
        this.contactMinutes = agent.contactMinutes();
        this.doneBy = doneBy;
    }

    String number() {
        return "X" + id;
    }

    Long id() {
        return id;
    }

    String facilityCode() {
        return facilityCode;
    }

    String subject() {
        return subject;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    String doneBy() {
        return doneBy;
    }
}
