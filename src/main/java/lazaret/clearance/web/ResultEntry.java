package lazaret.clearance.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.specimen.LabReport;

/** What is typed into the row of one specimen; without a result it says nothing. */
public class ResultEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private TestOutcome result;
    private BigDecimal ctN;
    private BigDecimal ctOrf;
    private Instant reportedAt;

    /** As most results are; to be changed where one is not. */
    static ResultEntry negative() {
        ResultEntry entry = new ResultEntry();
        entry.result = TestOutcome.NEGATIVE;
        return entry;
    }

    /** @param now when it was reported, unless the row says otherwise */
    LabReport report(Instant now) {
        return new LabReport(result, ctN, ctOrf, reportedAt == null ? now : reportedAt);
    }

    boolean isFilled() {
        return result != null;
    }

    public TestOutcome getResult() {
        return result;
    }

    public void setResult(TestOutcome result) {
        this.result = result;
    }

    public BigDecimal getCtN() {
        return ctN;
    }

    public void setCtN(BigDecimal ctN) {
        this.ctN = ctN;
    }

    public BigDecimal getCtOrf() {
        return ctOrf;
    }

    public void setCtOrf(BigDecimal ctOrf) {
        this.ctOrf = ctOrf;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public void setReportedAt(Instant reportedAt) {
        this.reportedAt = reportedAt;
    }
}
