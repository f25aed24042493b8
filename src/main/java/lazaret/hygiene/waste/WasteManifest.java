package lazaret.hygiene.waste;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What went together, to whom and when (转移联单). */
@Entity
@Table(name = "waste_manifest")
public class WasteManifest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "facility_code")
    private String facilityCode;

    private String number;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "handed_by")
    private String handedBy;

    @Column(name = "received_by")
    private String receivedBy;

    private String carrier;
    private String plate;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected WasteManifest() {}

    WasteManifest(String facilityCode, HandingOver what, Instant at, String by, Instant now) {
        this.facilityCode = facilityCode;
        this.number = what.manifest();
        this.handedAt = at;
        this.handedBy = by;
        this.receivedBy = what.receivedBy();
        this.carrier = what.carrier();
        this.plate = what.plate();
        this.recordedAt = now;
    }

    Long id() {
        return id;
    }

    /** That of the authority, or M and the id. */
    String number() {
        return number == null ? "M" + id : number;
    }
}
