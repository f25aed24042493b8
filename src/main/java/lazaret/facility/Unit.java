package lazaret.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A floor, a ward or a section. Rules between neighbours lock its row. */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "facility_code")
    private String facilityCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    protected Unit() {}

    public Long id() {
        return id;
    }

    public String facilityCode() {
        return facilityCode;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }
}
