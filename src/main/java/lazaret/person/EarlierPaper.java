package lazaret.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the register said of somebody before another paper was shown: kept for ever, found by the search. */
@Entity
@Table(name = "earlier_paper")
class EarlierPaper {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_type")
    private PaperType paperType;

    @Column(name = "paper_number")
    private String paperNumber;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected EarlierPaper() {}

    EarlierPaper(Person person, String reason, String by) {
        personId = person.id();
        paperType = person.paper().type();
        paperNumber = person.paper().number();
        sex = person.sex();
        birthDate = person.birthDate().orElse(null);
        this.reason = reason;
        recordedBy = by;
    }
}
