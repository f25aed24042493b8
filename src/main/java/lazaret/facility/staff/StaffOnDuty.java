package lazaret.facility.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** So many nurses from a moment on, until the next is told. */
@Entity
@Table(name = "staff_on_duty")
public class StaffOnDuty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "facility_code")
    private String facilityCode;

    @Column(name = "unit_id")
    private Long unitId;

    private Integer nurses;
    private Instant since;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected StaffOnDuty() {}

    StaffOnDuty(String facilityCode, Long unitId, Integer nurses, Instant since, String by, Instant now) {
        this.facilityCode = facilityCode;
        this.unitId = unitId;
        this.nurses = nurses;
        this.since = since;
        this.recordedBy = by;
        this.recordedAt = now;
    }
}
