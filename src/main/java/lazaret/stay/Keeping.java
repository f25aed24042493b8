package lazaret.stay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * That a bed is kept for somebody who left it for a visit to a yellow-code hospital (domain.md §2 rule 6): it begins with the
 * departure and ends once, by the return or because it was given up.
 */
@Embeddable
public class Keeping {
    /** How the keeping ended. */
    public enum End {
        /** The person lies there again. */
        RETURNED,
        /** Nobody comes back: the bed waits for its disinfection. */
        GIVEN_UP
    }

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_until")
    private Instant until;

    @Column(name = "keeping_ended_recorded_at")
    private Instant endRecordedAt;

    @Column(name = "keeping_ended_by")
    private String endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "keeping_ended_with")
    private End end;

    protected Keeping() {}

    Keeping(String keptBy) {
        this.keptBy = keptBy;
    }

    boolean isOpen() {
        return keptBy != null && until == null;
    }

    boolean isGivenUp() {
        return end == End.GIVEN_UP;
    }

    void end(End how, Stamp stamp) {
        until = stamp.at();
        endRecordedAt = stamp.recordedAt();
        endedBy = stamp.by();
        end = how;
    }
}
