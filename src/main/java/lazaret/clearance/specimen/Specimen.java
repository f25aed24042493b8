package lazaret.clearance.specimen;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.ClearanceRefusal;

/**
 * A swab of one person. It is taken, waits for its laboratory, and gets one result; a wrong result is followed by a
 * correction that names it, and the last in that row counts. A swab that was recorded by mistake is voided with a
 * reason and counts no more, its results with it.
 */
@Entity
@Table(name = "specimen")
public class Specimen {
    @Id
    @SequenceGenerator(name = "specimen_seq", sequenceName = "specimen_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "specimen_seq")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "sampled_at")
    private Instant sampledAt;

    @Enumerated(EnumType.STRING)
    private SampleSite site;

    private String laboratory;
    private String reagent;

    private String walk;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "voided_at")
    private Instant voidedAt;

    @Column(name = "voided_by")
    private String voidedBy;

    @Column(name = "void_reason")
    private String voidReason;

    @OneToMany(mappedBy = "specimen", cascade = CascadeType.PERSIST)
    private List<TestResult> results = new ArrayList<>();

    protected Specimen() {}

    static Specimen taken(long personId, Sampling sampling, String by) {
        Specimen specimen = new Specimen();
        specimen.personId = personId;
        specimen.sampledAt = sampling.sampledAt();
        specimen.site = sampling.site();
        specimen.laboratory = sampling.laboratory();
        specimen.reagent = sampling.reagent();
        specimen.recordedBy = by;
        return specimen;
    }

    /** The walk round on which it is taken, which takes one swab of a person. */
    Specimen onWalk(String name) {
        walk = name;
        return this;
    }

    /** Fills the tube that carries a label already: its number becomes that of the specimen. */
    Specimen in(Optional<Long> tube) {
        tube.ifPresent(number -> id = number);
        return this;
    }

    /**
     * Takes the laboratory's answer.
     *
     * @return false if the same answer is there already
     * @throws lazaret.platform.RefusalException RESULT_IS_RECORDED if another one is; SPECIMEN_IS_VOID
     */
    boolean answer(LabReport report, String by) {
        requireNotVoid();
        Optional<TestResult> known = result();
        if (known.isEmpty()) {
            results.add(new TestResult(this, report, by));
            return true;
        }
        LabReport before = known.get().report();
        if (!before.saysTheSameAs(report)) {
            throw ClearanceRefusal.RESULT_IS_RECORDED
                    .at("/result", before.result(), before.reportedAt())
                    .asException();
        }
        return false;
    }

    /**
     * Puts another answer in place of the present one, which stays on record.
     *
     * @throws lazaret.platform.RefusalException NO_RESULT_TO_CORRECT, CORRECTION_CHANGES_NOTHING, SPECIMEN_IS_VOID
     */
    void correct(LabReport report, String reason, String by) {
        requireNotVoid();
        TestResult wrong = result().orElseThrow(() ->
                ClearanceRefusal.NO_RESULT_TO_CORRECT.refusal(number()).asException());
        if (wrong.report().saysTheSameAs(report)) {
            throw ClearanceRefusal.CORRECTION_CHANGES_NOTHING.at("/result").asException();
        }
        results.add(wrong.correctedTo(report, reason, by));
    }

    /**
     * Recorded by mistake: it counts no more.
     *
     * @throws lazaret.platform.RefusalException SPECIMEN_IS_VOID if it was voided before
     */
    void discard(String reason, String by, Instant at) {
        requireNotVoid();
        voidedAt = at;
        voidedBy = by;
        voidReason = reason;
    }

    private void requireNotVoid() {
        if (voidedAt != null) {
            throw ClearanceRefusal.SPECIMEN_IS_VOID.refusal(number()).asException();
        }
    }

    /** The result that counts: the one that no other corrects. */
    private Optional<TestResult> result() {
        return results.stream()
                .filter(r -> results.stream().noneMatch(other -> other.corrects(r)))
                .findFirst();
    }

    public String number() {
        return "T" + id;
    }

    long personId() {
        return personId;
    }

    Instant sampledAt() {
        return sampledAt;
    }
}
