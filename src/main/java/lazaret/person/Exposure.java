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
import java.util.Comparator;
import java.util.Optional;

/** When somebody was last exposed, as somebody recorded it. The latest recorded one starts the clock of a contact. */
@Entity
@Table(name = "exposure")
public class Exposure {
    /** Numbers are given out in blocks, so the time of recording comes first; what is not yet written is the latest. */
    static final Comparator<Exposure> BY_RECORD = Comparator.<Exposure, Instant>comparing(
                    e -> e.recordedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(e -> e.id, Comparator.nullsLast(Comparator.naturalOrder()));

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

    @Column(name = "recorded_at", insertable = false, updatable = false)
    private Instant recordedAt;

    protected Exposure() {}

    Exposure(Person person, Instant at, String cause, String recordedBy) {
        this.person = person;
        this.at = at;
        this.cause = cause;
        this.recordedBy = recordedBy;
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

    /** When it was recorded; empty until it is written and read again. */
    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }
}
