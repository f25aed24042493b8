package lazaret.stay;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import lazaret.facility.Bed;
import lazaret.person.Person;

/**
 * A bed held for somebody: who, which, with whom, by which exception, since when and until when. Who lies in it meanwhile,
 * and how that ended, is told by the {@link Stay}.
 */
@MappedSuperclass
public abstract class BedHold {
    @Id
    @SequenceGenerator(name = "stay_seq", sequenceName = "stay_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stay_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bed_id")
    private Bed bed;

    @Column(name = "facility_code")
    private String facilityCode;

    private long party;

    @Column(name = "exclusive_room")
    private Long exclusiveRoom;

    @Column(name = "carer_for")
    private Long carerFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "exception_kind")
    private ExceptionKind exceptionKind;

    @Column(name = "exception_approved_by")
    private String exceptionApprovedBy;

    @Column(name = "exception_reason")
    private String exceptionReason;

    @Column(name = "reserved_at")
    private Instant reservedAt;

    @Column(name = "reserved_recorded_at")
    private Instant reservedRecordedAt;

    @Column(name = "reserved_by")
    private String reservedBy;

    @Column(name = "hold_ended_at")
    private Instant holdEndedAt;

    @Column(name = "hold_ended_recorded_at")
    private Instant holdEndedRecordedAt;

    @Column(name = "hold_ended_by")
    private String holdEndedBy;

    void hold(Person forWhom, Bed which, long sharing, Long roomForOne, Stamp stamp) {
        person = forWhom;
        bed = which;
        facilityCode = which.facilityCode();
        party = sharing;
        exclusiveRoom = roomForOne;
        reservedAt = stamp.at();
        reservedRecordedAt = stamp.recordedAt();
        reservedBy = stamp.by();
    }

    /** The same again, recorded now. */
    void holdAs(BedHold other, Stamp stamp) {
        as(other, new Stamp(other.reservedAt, stamp.recordedAt(), other.reservedBy));
    }

    /** The same from now on, where the other ends. */
    void goOnFrom(BedHold other, Stamp stamp) {
        as(other, stamp);
    }

    private void as(BedHold other, Stamp since) {
        hold(other.person, other.bed, other.party, other.exclusiveRoom, since);
        carerFor = other.carerFor;
        exceptionKind = other.exceptionKind;
        exceptionApprovedBy = other.exceptionApprovedBy;
        exceptionReason = other.exceptionReason;
    }

    public void byException(PlacementException exception, Long other) {
        exceptionKind = exception.kind();
        exceptionApprovedBy = exception.approvedBy();
        exceptionReason = exception.reason();
        carerFor = exception.kind().placesCarer() ? other : null;
    }

    /** The bed is clean, or was never used. */
    void endHold(Stamp stamp) {
        holdEndedAt = stamp.at();
        holdEndedRecordedAt = stamp.recordedAt();
        holdEndedBy = stamp.by();
    }

    /** Whether the bed was not given back yet. */
    boolean isHeld() {
        return holdEndedAt == null;
    }

    /** By which the outside knows it: {@code S} and the record's id. */
    public String number() {
        return "S" + id;
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Bed bed() {
        return bed;
    }

    public String facilityCode() {
        return facilityCode;
    }

    public long party() {
        return party;
    }

    /** There to care for somebody: counted apart from patients. */
    public boolean isCarer() {
        return carerFor != null;
    }

    /** The decision that this child or dependent person lies alone, which a move takes along; else null. */
    public PlacementException decidedAlone() {
        return exceptionKind == ExceptionKind.CHILD_ALONE
                ? new PlacementException(exceptionKind, null, exceptionApprovedBy, exceptionReason)
                : null;
    }

    boolean isExclusive() {
        return exclusiveRoom != null;
    }

    public Instant reservedAt() {
        return reservedAt;
    }
}
