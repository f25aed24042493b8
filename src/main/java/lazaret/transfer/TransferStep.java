package lazaret.transfer;

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

/** One step of a transfer: a fact with two times, an author and a place. It is never changed. */
@Entity
@Table(name = "transfer_step")
public class TransferStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "transfer_id")
    private Transfer transfer;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "done_by")
    private String doneBy;

    private String place;

    @Column(name = "received_by")
    private String receivedBy;

    private String reason;

    private String agent;

    @Column(name = "contact_minutes")
    private Integer contactMinutes;

    @Column(name = "stay_id")
    private Long stay;

    @Column(name = "carer_stay_id")
    private Long carerStay;

    @Enumerated(EnumType.STRING)
    @Column(name = "identified_by")
    private IdentifiedBy identifiedBy;

    protected TransferStep() {}

    TransferStep(Transfer transfer, StepKind kind, Entry entry) {
        this.transfer = transfer;
        this.kind = kind;
        at = entry.stamp().at();
        recordedAt = entry.stamp().recordedAt();
        recordedBy = entry.stamp().by();
        doneBy = entry.by();
        place = entry.place();
    }

    TransferStep about(Hold hold) {
        stay = hold.stay();
        carerStay = hold.carerStay();
        return this;
    }

    TransferStep identified(IdentifiedBy how) {
        identifiedBy = how;
        return this;
    }

    TransferStep because(String why) {
        reason = why;
        return this;
    }

    TransferStep signedBy(String receiver) {
        receivedBy = receiver;
        return this;
    }

    TransferStep with(String disinfectant, Integer minutes) {
        agent = disinfectant;
        contactMinutes = minutes;
        return this;
    }

    StepKind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    String recordedBy() {
        return recordedBy;
    }

    Hold hold() {
        return new Hold(stay, carerStay);
    }
}
