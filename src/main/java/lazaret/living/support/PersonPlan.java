package lazaret.living.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import lazaret.living.RiskLevel;
import lazaret.living.Stamp;

/** One version of somebody's plan; it is never changed, the next one is another row. */
@Entity
@Table(name = "person_plan")
public class PersonPlan {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private RiskLevel risk;

    private String needs;

    private String measures;

    private String responsible;

    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected PersonPlan() {}

    PersonPlan(long personId, Plan plan, Stamp stamp) {
        this.personId = personId;
        this.risk = plan.risk();
        this.needs = plan.needs();
        this.measures = plan.measures();
        this.responsible = plan.responsible();
        this.at = stamp.at();
        this.recordedAt = stamp.recordedAt();
        this.recordedBy = stamp.by();
    }

    long id() {
        return id;
    }
}
