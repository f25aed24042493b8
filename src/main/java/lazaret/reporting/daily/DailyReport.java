package lazaret.reporting.daily;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A signature under the figures of a day. It is written once; whoever finds it wrong signs another version and says why.
 * Whether it was late is a question to the database, which compares it with the deadline that held when it was signed.
 */
@Entity
@Table(name = "daily_report")
public class DailyReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "facility_code")
    private String facilityCode;

    private LocalDate day;
    private int version;

    @Column(name = "day_ended_at")
    private Instant dayEndedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean zero;
    private String note;
    private String reason;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_by")
    private String signedBy;

    @ElementCollection
    @CollectionTable(name = "daily_report_figure", joinColumns = @JoinColumn(name = "report_id"))
    private List<Figure> figures = new ArrayList<>();

    /** One line of the report. */
    @Embeddable
    static class Figure {
        @Enumerated(EnumType.STRING)
        private DailyItem item;

        private long reported;
        private long recorded;

        protected Figure() {}

        Figure(DailyItem item, long reported, long recorded) {
            this.item = item;
            this.reported = reported;
            this.recorded = recorded;
        }
    }

    protected DailyReport() {}

    /** @param reason null for the first version, and for it alone */
    static DailyReport signed(
            DailyDay of, int version, DailyFigures reported, DailyFigures recorded, String note, String reason) {
        DailyReport report = new DailyReport();
        report.facilityCode = of.facility();
        report.day = of.day();
        report.version = version;
        report.dayEndedAt = of.ended();
        report.dueAt = of.due();
        report.zero = reported.isZero();
        report.note = note;
        report.reason = reason;
        for (DailyItem item : DailyItem.values()) {
            report.figures.add(new Figure(item, reported.get(item), recorded.get(item)));
        }
        return report;
    }

    DailyReport by(String username, Instant now) {
        signedBy = username;
        signedAt = now;
        return this;
    }
}
