package lazaret.facility;

import lazaret.platform.NamedConstraint;

/** What the named constraints of the stock's tables mean to a person. */
public final class FacilityConstraints {
    private FacilityConstraints() {}

    /** Called once at startup. */
    public static void declare() {
        for (String taken : new String[] {
            "facility_pkey",
            "unit_name_is_taken",
            "room_number_is_taken",
            "bed_code_is_taken",
            "bed_position_is_taken",
            "room_has_one_open_outage"
        }) {
            NamedConstraint.means(taken, FacilityRefusal.TAKEN_BY_ANOTHER_MEANWHILE.refusal());
        }
    }
}
