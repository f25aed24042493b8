package lazaret.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A site of isolation or treatment. It is founded once under a code that never changes, and may be redefined. Without
 * any recorded state it is open from the first minute of its opening day, in its own zone.
 */
@Entity
@Table(name = "facility")
public class Facility {
    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private FacilityKind kind;

    private String name;
    private String district;
    private BigDecimal latitude;
    private BigDecimal longitude;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "zone_id")
    private String zoneId;

    protected Facility() {}

    static Facility found(FacilityRow definition) {
        Facility facility = new Facility();
        facility.code = definition.code();
        facility.kind = definition.kind();
        facility.redefine(definition);
        return facility;
    }

    /** Everything but code and kind: who lies there was placed by the rules of the kind. */
    void redefine(FacilityRow definition) {
        name = definition.name();
        district = definition.district();
        latitude = definition.latitude();
        longitude = definition.longitude();
        openedOn = definition.openedOn();
        zoneId = definition.zoneId();
    }

    boolean isDefinedBy(FacilityRow definition) {
        return name.equals(definition.name())
                && district.equals(definition.district())
                && Objects.equals(latitude, definition.latitude())
                && Objects.equals(longitude, definition.longitude())
                && openedOn.equals(definition.openedOn())
                && zoneId.equals(definition.zoneId());
    }

    public String code() {
        return code;
    }

    public FacilityKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String district() {
        return district;
    }

    /** Degrees north; null where nobody entered it. */
    public BigDecimal latitude() {
        return latitude;
    }

    /** Degrees east; null where nobody entered it. */
    public BigDecimal longitude() {
        return longitude;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The zone in which this facility counts its days. */
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    /** The first minute of the opening day. */
    public Instant opensAt() {
        return openedOn.atStartOfDay(zone()).toInstant();
    }
}
