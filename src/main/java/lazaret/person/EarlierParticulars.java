package lazaret.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.stream.Collectors;

/** What the register said of somebody before it was put right: kept for ever. */
@Entity
@Table(name = "earlier_particulars")
class EarlierParticulars {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    private String name;
    private String phone;
    private String district;
    private String address;
    private String household;
    private String needs;
    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected EarlierParticulars() {}

    EarlierParticulars(Person person, String reason, String by) {
        personId = person.id();
        name = person.name();
        phone = person.phone();
        district = person.district();
        address = person.address();
        household = person.household().orElse(null);
        needs = person.needs().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.reason = reason;
        recordedBy = by;
    }
}
