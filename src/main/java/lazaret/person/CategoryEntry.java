package lazaret.person;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** The fact that a person belongs to a category from a moment on, on some evidence. Never changed, only followed. */
@Entity
@Table(name = "category_entry")
public class CategoryEntry {
    /**
     * The latest by time counts; of two at the same time, the one recorded later. Numbers are given out in blocks, so
     * the time of recording comes before them; what is not yet written is the latest.
     */
    static final Comparator<CategoryEntry> BY_TIME_THEN_RECORD = Comparator.comparing(CategoryEntry::at)
            .thenComparing(e -> e.recordedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(e -> e.id, Comparator.nullsLast(Comparator.naturalOrder()));

    /** From a contact to a critical case: what a merge must not make lighter. */
    static final Comparator<CategoryEntry> BY_GRAVITY = Comparator.<CategoryEntry>comparingInt(
                    e -> e.category.gravity())
            .thenComparing(e -> e.clinicalType, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Id
    @SequenceGenerator(name = "category_entry_seq", sequenceName = "category_entry_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "category_entry_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(name = "clinical_type")
    private ClinicalType clinicalType;

    @Column(name = "high_risk")
    private boolean highRisk;

    private Instant at;
    private String evidence;
    private boolean panel;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at", insertable = false, updatable = false)
    private Instant recordedAt;

    protected CategoryEntry() {}

    CategoryEntry(Person person, Diagnosis diagnosis, String recordedBy) {
        this.person = person;
        this.category = diagnosis.category();
        this.clinicalType = diagnosis.clinicalType();
        this.highRisk = diagnosis.highRisk();
        this.at = diagnosis.at();
        this.evidence = diagnosis.evidence();
        this.panel = diagnosis.panel();
        this.recordedBy = recordedBy;
    }

    public Category category() {
        return category;
    }

    /** How ill a confirmed case is; empty for everybody else and until the panel has said so. */
    public Optional<ClinicalType> clinicalType() {
        return Optional.ofNullable(clinicalType);
    }

    /** Recorded as at high risk, whatever age and needs say. */
    public boolean isHighRisk() {
        return highRisk;
    }

    /** Decided by the expert panel. */
    public boolean isOfPanel() {
        return panel;
    }

    public Instant at() {
        return at;
    }

    public String evidence() {
        return evidence;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** When it was recorded; empty until it is written and read again. */
    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }
}
