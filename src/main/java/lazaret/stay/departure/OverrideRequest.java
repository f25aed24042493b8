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
