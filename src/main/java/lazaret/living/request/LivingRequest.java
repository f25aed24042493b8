package lazaret.living.request;

import static lazaret.living.LivingRefusal.BEFORE_THE_REQUEST;
import static lazaret.living.LivingRefusal.REQUEST_HAS_ENDED;
import static lazaret.living.LivingRefusal.REQUEST_IS_TAKEN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import lazaret.living.RequestKind;
import lazaret.living.RequestState;
import lazaret.living.Stamp;

/**
 * What a room asked for. It is filed once, may be taken by somebody, and ends once: done, refused with a reason, or
 * withdrawn by the room. Done without being taken is done all the same.
 */
@Entity
@Table(name = "living_request")
public class LivingRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "stay_id")
    private long stayId;

    @Column(name = "facility_code")
    private String facilityCode;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private boolean urgent;

    private String words;

    private String tap;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_recorded_at")
    private Instant filedRecordedAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_recorded_at")
    private Instant takenRecordedAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_recorded_at")
    private Instant endedRecordedAt;

    @Column(name = "ended_by")
    private String endedBy;

    private String outcome;

    private String reason;

    protected LivingRequest() {}

    LivingRequest(long stayId, String facilityCode, Wish wish, Instant now) {
        this.stayId = stayId;
        this.facilityCode = facilityCode;
        this.kind = wish.kind();
        this.urgent = wish.urgent();
        this.words = wish.words();
        this.tap = wish.tap();
        this.filedAt = now;
        this.filedRecordedAt = now;
    }

    /** Somebody sees to it. */
    void take(Stamp stamp) {
        requireOpen(stamp);
        if (takenAt != null) {
            throw REQUEST_IS_TAKEN.refusal(number(), takenBy).asException();
        }
        takenAt = stamp.at();
        takenRecordedAt = stamp.recordedAt();
        takenBy = stamp.by();
    }

    void finish(Stamp stamp) {
        end(RequestState.DONE, null, stamp);
    }

    /** @param why read by the room */
    void refuse(String why, Stamp stamp) {
        end(RequestState.REFUSED, why, stamp);
    }

    void withdraw(Stamp stamp) {
        end(RequestState.WITHDRAWN, null, stamp);
    }

    private void end(RequestState how, String why, Stamp stamp) {
        requireOpen(stamp);
        outcome = how.name();
        reason = why;
        endedAt = stamp.at();
        endedRecordedAt = stamp.recordedAt();
        endedBy = stamp.by();
    }

    private void requireOpen(Stamp stamp) {
        if (outcome != null) {
            throw REQUEST_HAS_ENDED.refusal(number(), state()).asException();
        }
        Instant earliest = takenAt == null ? filedAt : takenAt;
        if (stamp.at().isBefore(earliest)) {
            throw BEFORE_THE_REQUEST.at("/at", earliest).asException();
        }
    }

    RequestState state() {
        return RequestState.of(takenAt != null, outcome);
    }

    /** {@code L} and the record's id. */
    String number() {
        return "L" + id;
    }

    boolean isOf(long stay) {
        return stayId == stay;
    }

    String facilityCode() {
        return facilityCode;
    }

    RequestKind kind() {
        return kind;
    }
}
