package lazaret.facility.staff;

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
import java.time.LocalDate;
import lazaret.facility.FacilityKind;
import lazaret.facility.UnitKind;

/** How many beds one nurse on duty looks after, from a day on. Never changed: another takes over from a later day. */
@Entity
@Table(name = "staffing_ratio")
public class StaffingRatio {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "facility_kind")
    private FacilityKind facilityKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    private UnitKind unitKind;

    @Column(name = "beds_per_nurse")
    private BigDecimal bedsPerNurse;

    private String source;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected StaffingRatio() {}

    StaffingRatio(
            LocalDate validFrom,
            FacilityKind facilityKind,
            UnitKind unitKind,
            BigDecimal bedsPerNurse,
            String source,
            String by,
            Instant now) {
        this.validFrom = validFrom;
        this.facilityKind = facilityKind;
        this.unitKind = unitKind;
        this.bedsPerNurse = bedsPerNurse;
        this.source = source;
        this.recordedBy = by;
        this.recordedAt = now;
    }
}
