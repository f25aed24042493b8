package lazaret.living.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import lazaret.living.Stamp;

/** What a clinician noted after a talk. It is never changed; another note may stand for it, and says why. */
@Entity
@Table(name = "support_note")
public class SupportNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    private Instant at;

    private String words;

    private Long corrects;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SupportNote() {}

    SupportNote(long personId, String words, Stamp stamp) {
        this.personId = personId;
        this.words = words;
        this.at = stamp.at();
        this.recordedAt = stamp.recordedAt();
        this.recordedBy = stamp.by();
    }

    SupportNote insteadOf(Long note, String why) {
        corrects = note;
        reason = why;
        return this;
    }

    /** {@code N} and the record's id. */
    String number() {
        return "N" + id;
    }

    Long id() {
        return id;
    }

    boolean isOf(long person) {
        return personId == person;
    }
}
