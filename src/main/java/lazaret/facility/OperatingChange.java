package lazaret.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The fact that a facility, or one unit of it, is open, paused or closed from a moment on. */
@Entity
@Table(name = "operating_state")
class OperatingChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "facility_code")
    private String facilityCode;

    /** Null: of the facility as a whole. */
    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private OperatingState state;

    private Instant since;
    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected OperatingChange() {}

    OperatingChange(Facility facility, Unit unit, OperatingState state, Instant since, String reason, String by) {
        this.facilityCode = facility.code();
        this.unitId = unit == null ? null : unit.id();
        this.state = state;
        this.since = since;
        this.reason = reason;
        this.recordedBy = by;
    }
}
