package lazaret.stay.bus;

import java.io.Serializable;
import lazaret.stay.ExceptionKind;

/**
 * Where one person of the list is to lie.
 *
 * @param bed code of the bed; of the carer's bed for whoever joins one, on an extra bed of that room and of no other
 * @param room number of the room, as it stands on the door
 * @param carer number of the person whose room is shared, null otherwise
 * @param kind by which exception, null without one
 */
public record Seat(String person, String bed, String room, String unit, String carer, ExceptionKind kind)
        implements Serializable {

    public boolean isShared() {
        return carer != null;
    }
}
