package lazaret.facility;

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
import jakarta.persistence.Table;

/** A room of a unit, in one of the three zones. Its beds may grow in number, they never become fewer. */
@Entity
@Table(name = "room")
public class Room {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "facility_code")
    private String facilityCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private String number;

    @Enumerated(EnumType.STRING)
    private Zone zone;

    @Column(name = "own_bathroom")
    private boolean ownBathroom;

    private boolean accessible;
    private boolean ventilated;

    @Column(name = "negative_pressure")
    private boolean negativePressure;

    protected Room() {}

    public Long id() {
        return id;
    }

    /** Unique in the system: {@code H01/201}. */
    public String code() {
        return facilityCode + "/" + number;
    }

    public String facilityCode() {
        return facilityCode;
    }

    public Unit unit() {
        return unit;
    }

    public String number() {
        return number;
    }

    public Zone zone() {
        return zone;
    }

    public boolean hasOwnBathroom() {
        return ownBathroom;
    }

    /** Whether a wheelchair gets in and around. */
    public boolean isAccessible() {
        return accessible;
    }

    /** Whether a window opens. */
    public boolean isVentilated() {
        return ventilated;
    }

    public boolean hasNegativePressure() {
        return negativePressure;
    }
}
