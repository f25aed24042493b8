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

/**
 * When somebody was exposed, as somebody recorded it; there may be several. A correction names the exposure it replaces
 * or takes back. Of those that count, the latest by time starts the clock of a contact.
 */
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

    @Column(name = "index_case")
    private String indexCase;

    private String carriage;

    private Long corrects;
    private boolean withdrawn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at", insertable = false, updatable = false)
    private Instant recordedAt;

    protected Exposure() {}

    Exposure(Person person, Instant at, String indexCase, String carriage, String cause, String recordedBy) {
        this.person = person;
        this.at = at;
        this.indexCase = indexCase;
        this.carriage = carriage;
        this.cause = cause;
        this.recordedBy = recordedBy;
    }

    /**
     * What replaces this exposure.
     *
     * @param real when it really was; null where it never was
     */
    Exposure corrected(Instant real, String why, String by) {
        Exposure correction = new Exposure(person, real == null ? at : real, indexCase, carriage, why, by);
        correction.corrects = id;
        correction.withdrawn = real == null;
        return correction;
    }

    boolean isCorrectionOf(Exposure other) {
        return corrects != null && corrects.equals(other.id);
    }

    /** By which the outside knows it: {@code E} and the record's id. */
    public String number() {
        return "E" + id;
    }

    /** It never was: this record takes another one back. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** The number of the case somebody was exposed to; empty where none is known. */
    public Optional<String> indexCase() {
        return Optional.ofNullable(indexCase);
    }

    /** The flight, train and coach, or bus that was shared; empty where it was none, or none is known. */
    public Optional<String> carriage() {
        return Optional.ofNullable(carriage);
    }

    public Instant at() {
        return at;
    }

    /** Where and how, or why it was corrected; empty at registration. */
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
