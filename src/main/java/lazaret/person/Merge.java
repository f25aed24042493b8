package lazaret.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That two records are one person: who found it out and why. Written once; the facts that moved name it. */
@Entity
@Table(name = "person_merge")
class Merge {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "into_person")
    private Long intoPerson;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Merge() {}

    Merge(Person merged, Person remaining, String reason, String by) {
        personId = merged.id();
        intoPerson = remaining.id();
        this.reason = reason;
        recordedBy = by;
    }

    Long id() {
        return id;
    }
}
