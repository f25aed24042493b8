package lazaret.hygiene.waste;

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

/** A bag as it was sealed and weighed. What becomes of it is another fact ({@code waste_bag_end}), and only one. */
@Entity
@Table(name = "waste_bag")
public class WasteBag {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "facility_code")
    private String facilityCode;

    @Enumerated(EnumType.STRING)
    private WasteKind kind;

    @Column(name = "weight_kg")
    private BigDecimal weightKg;

    private String place;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "sealed_by")
    private String sealedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected WasteBag() {}

    WasteBag(String facilityCode, Sealing sealing, Instant sealedAt, String sealedBy, Instant now) {
        this.facilityCode = facilityCode;
        this.kind = sealing.kind();
        this.weightKg = sealing.weightKg();
        this.place = sealing.place();
        this.sealedAt = sealedAt;
        this.sealedBy = sealedBy;
        this.recordedAt = now;
    }

    /** W and the id; also what its label shows. */
    String number() {
        return "W" + id;
    }
}
