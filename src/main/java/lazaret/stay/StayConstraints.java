package lazaret.stay;

import lazaret.platform.NamedConstraint;

/** What the sentences of the table mean to a person who lost a race. */
final class StayConstraints {
    private StayConstraints() {}

    static void declare() {
        NamedConstraint.means("bed_has_one_holder", StayRefusal.BED_IS_HELD.at("/bed"));
        NamedConstraint.means("room_has_one_party", StayRefusal.ROOM_IS_TAKEN.at("/bed", ""));
        NamedConstraint.means("person_is_in_one_place", StayRefusal.PERSON_IS_ELSEWHERE.at("/person", "", ""));
        NamedConstraint.means("person_has_one_reservation", StayRefusal.PERSON_HAS_A_RESERVATION.at("/person", "", ""));
        NamedConstraint.means("departed_after_arrived", StayRefusal.DEPARTED_BEFORE_ARRIVED.at("/at", "", ""));
        NamedConstraint.means("reserved_before_arrived", StayRefusal.ARRIVED_BEFORE_RESERVED.at("/at", "", ""));
        NamedConstraint.means("stay_happens_once", StayRefusal.HAPPENS_ONCE.refusal());
        for (String keeping :
                new String[] {"kept_bed_is_held", "keeping_begins_and_ends_once", "person_keeps_one_bed"}) {
            NamedConstraint.means(keeping, StayRefusal.BED_IS_NOT_KEPT.refusal(""));
        }
        NamedConstraint.means("override_confirmed_by_another", StayRefusal.TAKES_ANOTHER_CLINICIAN.refusal());
        NamedConstraint.means("stay_has_one_open_override", StayRefusal.OVERRIDE_IS_OPEN.refusal(""));
    }
}
