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

/** What a person is assigned to. Its row is locked by whoever claims it, always before the person's row. */
@Entity
@Table(name = "bed")
public class Bed {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    @Column(name = "facility_code")
    private String facilityCode;

    private String position;
    private boolean extra;

    protected Bed() {}

    /** A bed put into the room for a carer or a child, counted from 1; regular ones come with their room. */
    static Bed extra(Room room, int ordinal) {
        Bed bed = new Bed();
        bed.position = extraPosition(ordinal);
        bed.code = codeOf(room.facilityCode(), room.number(), bed.position);
        bed.room = room;
        bed.facilityCode = room.facilityCode();
        bed.extra = true;
        return bed;
    }

    /** {@code E1}, {@code E2}. */
    static String extraPosition(int ordinal) {
        return "E" + ordinal;
    }

    /** {@code H01-201-1}, an extra bed {@code H01-201-E1}. */
    public static String codeOf(String facility, String room, String position) {
        return facility + "-" + room + "-" + position;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Room room() {
        return room;
    }

    public String facilityCode() {
        return facilityCode;
    }

    public String position() {
        return position;
    }

    /** Put up for a carer or a child; not counted among the beds of the room. */
    public boolean isExtra() {
        return extra;
    }
}
