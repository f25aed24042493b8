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

    /** One of the beds the room always has, counted from 1. */
    static Bed regular(Room room, int position) {
        return in(room, String.valueOf(position), false);
    }

    /** A bed put into the room for a carer or a child, counted from 1. */
    static Bed extra(Room room, int ordinal) {
        return in(room, "E" + ordinal, true);
    }

    private static Bed in(Room room, String position, boolean extra) {
        Bed bed = new Bed();
        bed.code = codeOf(room.facilityCode(), room.number(), position);
        bed.room = room;
        bed.facilityCode = room.facilityCode();
        bed.position = position;
        bed.extra = extra;
        return bed;
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
