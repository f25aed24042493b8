package lazaret.transfer;

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
import lazaret.stay.Stamp;

/**
 * One ambulance for one transfer, from the assignment until it may take somebody else or another one takes over. Half-open,
 * like every period.
 */
@Entity
@Table(name = "trip")
public class Trip {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "transfer_id")
    private Transfer transfer;

    private String plate;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "free_at")
    private Instant freeAt;

    @Column(name = "freed_by")
    private String freedBy;

    protected Trip() {}

    Trip(Transfer transfer, String plate, Stamp stamp) {
        this.transfer = transfer;
        this.plate = plate;
        takenAt = stamp.at();
        takenBy = stamp.by();
    }

    void end(Stamp stamp) {
        freeAt = stamp.at();
        freedBy = stamp.by();
    }

    String plate() {
        return plate;
    }

    boolean isOpen() {
        return freeAt == null;
    }
}
