package lazaret.reporting.daily;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Until when a day is reported, from some day on, by the clock of each facility. Never changed: another one takes over from
 * a later day, so that what was in time stays in time.
 */
@Entity
@Table(name = "daily_report_deadline")
public class DailyDeadline {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "days_after")
    private int daysAfter;

    @Column(name = "due_at")
    private LocalTime dueAt;

    private String source;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DailyDeadline() {}

    DailyDeadline(LocalDate validFrom, int daysAfter, LocalTime dueAt, String source, String by, Instant now) {
        this.validFrom = validFrom;
        this.daysAfter = daysAfter;
        this.dueAt = dueAt;
        this.source = source;
        this.recordedBy = by;
        this.recordedAt = now;
    }
}
