package lazaret.clearance.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.course.Imaging;

/** One look at a person's health. Never changed: a correction is another reading of the same moment that names it. */
@Entity
@Table(name = "health_reading")
class HealthReading {
    @Id
    @SequenceGenerator(name = "health_reading_seq", sequenceName = "health_reading_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "health_reading_seq")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    private Instant at;
    private BigDecimal temperature;
    private Integer spo2;

    @Column(name = "respiratory_rate")
    private Integer respiratoryRate;

    private String symptoms;

    @Enumerated(EnumType.STRING)
    private Imaging imaging;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects")
    private HealthReading corrects;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected HealthReading() {}

    HealthReading(long personId, HealthCheck check, String by) {
        this.personId = personId;
        this.at = check.at();
        this.temperature = check.temperature();
        this.spo2 = check.spo2();
        this.respiratoryRate = check.respiratoryRate();
        this.symptoms = check.symptoms();
        this.imaging = check.imaging();
        this.recordedBy = by;
    }

    /**
     * The reading that stands in place of this one from now on.
     *
     * @throws lazaret.platform.RefusalException CORRECTION_CHANGES_NOTHING
     */
    HealthReading correctedTo(HealthCheck check, String reason, String by) {
        if (check().saysTheSameAs(check)) {
            throw ClearanceRefusal.CORRECTION_CHANGES_NOTHING.at("/at").asException();
        }
        HealthReading correction = new HealthReading(personId, check, by);
        correction.corrects = this;
        correction.correctionReason = reason;
        return correction;
    }

    HealthCheck check() {
        return new HealthCheck(at, temperature, spo2, respiratoryRate, symptoms, imaging);
    }
}
