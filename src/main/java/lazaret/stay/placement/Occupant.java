package lazaret.stay.placement;

import lazaret.person.Category;
import lazaret.person.Sex;

/**
 * Somebody who holds a bed nearby, as far as a rule between neighbours asks.
 *
 * @param party who shares a room for one
 * @param carer there to care for somebody, counted apart from patients
 * @param hold what the bed is held for
 * @param extra the bed is an extra bed
 */
public record Occupant(
        long person,
        String number,
        Category category,
        Sex sex,
        long party,
        boolean carer,
        Hold hold,
        long bed,
        long room,
        boolean extra) {

    /** Why a bed is held. */
    public enum Hold {
        RESERVED,
        OCCUPIED,
        AWAITING_DISINFECTION,
        AWAITING_VERIFICATION
    }

    boolean isHereOrComing() {
        return hold == Hold.RESERVED || hold == Hold.OCCUPIED;
    }
}
