package lazaret.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A room is out of service from {@code since} (inclusive) until {@code until} (exclusive); open while it has no end. */
@Entity
@Table(name = "room_outage")
public class RoomOutage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    private String reason;
    private Instant since;

    @Column(name = "recorded_by")
    private String recordedBy;

    private Instant until;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_recorded_at")
    private Instant endedRecordedAt;

    protected RoomOutage() {}

    static RoomOutage begin(Room room, String reason, Instant since, String by) {
        RoomOutage outage = new RoomOutage();
        outage.room = room;
        outage.reason = reason;
        outage.since = since;
        outage.recordedBy = by;
        return outage;
    }

    void end(Instant at, String by, Instant recordedAt) {
        if (at.isBefore(since)) {
            throw FacilityRefusal.OUTAGE_ENDS_BEFORE_IT_BEGAN.at("/at", since).asException();
        }
        until = at;
        endedBy = by;
        endedRecordedAt = recordedAt;
    }

    public String reason() {
        return reason;
    }

    public Instant since() {
        return since;
    }
}
