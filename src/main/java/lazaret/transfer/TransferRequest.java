package lazaret.transfer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lazaret.facility.FacilityKind;
import lazaret.stay.Stamp;

/** What was asked for: who, from where, to where, how urgently and why. Written once and never changed. */
@MappedSuperclass
abstract class TransferRequest {
    @Id
    @SequenceGenerator(name = "transfer_seq", sequenceName = "transfer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transfer_seq")
    private Long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "carer_id")
    private Long carer;

    @Column(name = "carer_approved_by")
    private String carerApprovedBy;

    @Column(name = "carer_reason")
    private String carerReason;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Column(name = "from_address")
    private String fromAddress;

    @Column(name = "to_bed")
    private String toBed;

    @Column(name = "to_facility")
    private String toFacility;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_kind")
    private FacilityKind toKind;

    @Column(name = "to_home")
    private boolean toHome;

    @ElementCollection
    @CollectionTable(name = "transfer_need", joinColumns = @JoinColumn(name = "transfer_id"))
    @Column(name = "equipment")
    @Enumerated(EnumType.STRING)
    private Set<Equipment> needs = EnumSet.noneOf(Equipment.class);

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    protected TransferRequest() {}

    TransferRequest(long person, Wish wish, Destination to, Long carer, Stamp stamp) {
        this.person = person;
        this.carer = carer;
        carerApprovedBy = carer == null ? null : stamp.by();
        carerReason = carer == null ? null : wish.carerReason();
        cause = wish.cause();
        urgency = wish.urgency();
        fromAddress = wish.fromAddress();
        toBed = to.bed();
        toFacility = to.facility();
        toKind = to.kind();
        toHome = to.home();
        needs.addAll(wish.needs());
        requestedAt = stamp.at();
        recordedAt = stamp.recordedAt();
        requestedBy = stamp.by();
    }

    /** By which the outside knows it: {@code TR} and the record's id. */
    public String number() {
        return "TR" + id;
    }

    public long person() {
        return person;
    }

    public Optional<Long> carer() {
        return Optional.ofNullable(carer);
    }

    /** Who said that the carer may come along; null without one. */
    public String carerApprovedBy() {
        return carerApprovedBy;
    }

    public String carerReason() {
        return carerReason;
    }

    public Cause cause() {
        return cause;
    }

    /** What the vehicle has to carry, as it was asked for. */
    public Set<Equipment> needs() {
        return Set.copyOf(needs);
    }

    public Destination destination() {
        return new Destination(toBed, toFacility, toKind, toHome);
    }

    Instant requestedAt() {
        return requestedAt;
    }
}
