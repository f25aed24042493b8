package lazaret.transfer;

import java.util.List;
import java.util.stream.Stream;

/**
 * The stays that wait for those in the vehicle.
 *
 * @param stay id of the stay in the bed that is held; null where the way leads home
 * @param carerStay id of the stay of the carer who rides along; null without one
 */
public record Hold(Long stay, Long carerStay) {
    /** Nobody waits with a bed: the way leads home, or there is none any more. */
    public static final Hold NOTHING = new Hold(null, null);

    public List<Long> stays() {
        return Stream.of(stay, carerStay).filter(id -> id != null).toList();
    }
}
