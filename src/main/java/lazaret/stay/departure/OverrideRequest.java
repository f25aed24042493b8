package lazaret.stay.departure;

import static lazaret.stay.StayRefusal.OVERRIDE_IS_CLOSED;
import static lazaret.stay.StayRefusal.TAKES_ANOTHER_CLINICIAN;

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
import jakarta.persistence.Table;
import java.time.Instant;
import lazaret.stay.DepartureReason;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;

/**
 * One clinician asks that somebody may leave against the policy, or reports that somebody left; a second one confirms.
 * Until then nothing has happened.
 */
@Entity
@Table(name = "override_request")
public class OverrideRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stay_id")
    private Stay stay;

    @Enumerated(EnumType.STRING)
    private DepartureReason kind;

    private Instant at;
    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "asked_of")
    private String askedOf;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    /** The request that this one goes on with, after a move; null of one that was asked here. */
    private Long carries;

    @Column(name = "carried_at")
    private Instant carriedAt;

    protected OverrideRequest() {}

    OverrideRequest(Stay stay, DepartureReason kind, String reason, String askedOf, Stamp stamp) {
        this.stay = stay;
        this.kind = kind;
        this.reason = reason;
        this.askedOf = askedOf;
        this.at = stamp.at();
        this.requestedAt = stamp.recordedAt();
        this.requestedBy = stamp.by();
    }

    /** The second signature; never by the one who asked. */
    void confirm(Stamp stamp) {
        if (confirmedAt != null || withdrawnAt != null) {
            throw OVERRIDE_IS_CLOSED.refusal(number()).asException();
        }
        if (stamp.by().equals(requestedBy)) {
            throw TAKES_ANOTHER_CLINICIAN.refusal().asException();
        }
        confirmedBy = stamp.by();
        confirmedAt = stamp.at();
    }

    /** Nothing is left to be confirmed: the stay ended otherwise. */
    void close(String because, Stamp stamp) {
        withdrawnAt = stamp.at();
        withdrawnBy = stamp.by();
        withdrawnBecause = because;
    }

    /** The same request for the stay in the bed that somebody was moved to, asked by whom and when it was asked. */
    OverrideRequest carriedTo(Stay next, Stamp stamp) {
        OverrideRequest request =
                new OverrideRequest(next, kind, reason, askedOf, new Stamp(at, requestedAt, requestedBy));
        request.carries = id;
        request.carriedAt = stamp.at();
        return request;
    }

    /** Only who is to be let go can be moved meanwhile; who was said to have left had not. */
    boolean survivesAMove() {
        return kind == DepartureReason.OVERRIDE;
    }

    public String number() {
        return "O" + id;
    }

    Stay stay() {
        return stay;
    }

    DepartureReason kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }
}
