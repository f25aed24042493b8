package lazaret.transfer.proposal;

/** Why a trip is proposed as it is, or why a request stays open; the sentences stand in the bundles. */
enum Why {
    URGENCY,
    EARLIEST_AT_THE_DOOR,
    NEARER_ONE_FETCHES,
    BETTER_FOR_ALL,
    AFTER_TRIP,
    WHEN_VEHICLE_IS_FREE,
    KEEPS_DEADLINE,
    MISSES_DEADLINE,
    CARRIES,
    ASK_WHAT_IT_CARRIES,
    CLEAN_BEFORE_SHIFT_ENDS,
    CARER_RIDES_ALONG,
    // about the destination
    HOME,
    BED_IS_HELD_ALREADY,
    BED_AS_REQUESTED,
    NEAREST_WITH_A_BED,
    // open
    NO_FACILITY_HAS_A_BED,
    NO_EXTRA_BED_FOR_THE_CARER,
    NO_VEHICLE_IS_FIT,
    NO_VEHICLE_CARRIES,
    NO_SHIFT_IS_LONG_ENOUGH,
    NOT_REACHED
}
