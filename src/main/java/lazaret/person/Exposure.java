package lazaret.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** When somebody was last exposed, as somebody recorded it. The latest recorded one starts the clock of a contact. */
@Entity
@Table(name = "exposure")
public class Exposure {
    @Id
    @SequenceGenerator(name = "exposure_seq", sequenceName = "exposure_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exposure_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private Instant at;
    private String cause;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Exposure() {}

    Exposure(Person person, Instant at, String cause, String recordedBy) {
        this.person = person;
        this.at = at;
        this.cause = cause;
        this.recordedBy = recordedBy;
    }

    Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Why it was corrected, or why the clock started again; empty at registration. */
    public String cause() {
        return cause;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
