package lazaret.clearance.specimen;

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
import java.math.BigDecimal;
import java.time.Instant;
import lazaret.clearance.course.TestOutcome;

/** A laboratory's answer as it was recorded. Never changed: a correction is another result that names this one. */
@Entity
@Table(name = "test_result")
class TestResult {
    @Id
    @SequenceGenerator(name = "test_result_seq", sequenceName = "test_result_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "test_result_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "specimen_id")
    private Specimen specimen;

    @Enumerated(EnumType.STRING)
    private TestOutcome result;

    @Column(name = "ct_n")
    private BigDecimal ctN;

    @Column(name = "ct_orf")
    private BigDecimal ctOrf;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects")
    private TestResult corrects;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected TestResult() {}

    TestResult(Specimen specimen, LabReport report, String by) {
        this.specimen = specimen;
        this.result = report.result();
        this.ctN = report.ctN();
        this.ctOrf = report.ctOrf();
        this.reportedAt = report.reportedAt();
        this.recordedBy = by;
    }

    /** The result that stands in place of this one from now on. */
    TestResult correctedTo(LabReport report, String reason, String by) {
        TestResult correction = new TestResult(specimen, report, by);
        correction.corrects = this;
        correction.correctionReason = reason;
        return correction;
    }

    boolean corrects(TestResult other) {
        return corrects == other;
    }

    LabReport report() {
        return new LabReport(result, ctN, ctOrf, reportedAt);
    }
}
