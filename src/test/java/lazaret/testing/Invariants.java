package lazaret.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must be true of the stays of a facility whatever happened, asked of the recorded moments themselves: not of the
 * generated periods nor of the constraints, which are what is being tested.
 */
final class Invariants {
    private static final String PAIR = "select count(*) from stay a join stay b on a.id < b.id"
            + " where a.facility_code = ? and a.voided_at is null and b.voided_at is null and ";
    private static final String HOLDS_OVERLAP = "a.reserved_at < coalesce(b.hold_ended_at, 'infinity')"
            + " and b.reserved_at < coalesce(a.hold_ended_at, 'infinity')";

    private static final Map<String, String> QUESTIONS = new TreeMap<>(Map.of(
            "two hold one bed", PAIR + "a.bed_id = b.bed_id and " + HOLDS_OVERLAP,
            "two parties hold one room",
                    PAIR + "a.exclusive_room = b.exclusive_room and a.party <> b.party and " + HOLDS_OVERLAP,
            "somebody is in two places",
                    PAIR + "a.person_id = b.person_id"
                            + " and a.arrived_at < coalesce(b.departed_at, 'infinity')"
                            + " and b.arrived_at < coalesce(a.departed_at, 'infinity')",
            "somebody has two beds reserved",
                    "select count(*) from (select person_id from stay where facility_code = ?"
                            + " and arrived_at is null and hold_ended_at is null and voided_at is null"
                            + " group by person_id having count(*) > 1) twice",
            "a stay has not exactly one line in the audit trail",
                    "select count(*) from stay s where facility_code = ?"
                            + " and (select count(*) from audit_entry a where a.subject = 'S' || s.id and a.outcome = 'DONE'"
                            + " and a.action in ('stay.reserve', 'stay.place', 'stay.move')) <> 1",
            "a line of the audit trail has no stay",
                    "select count(*) from audit_entry a where a.facility = ?"
                            + " and a.outcome = 'DONE' and a.action in ('stay.reserve', 'stay.place', 'stay.move')"
                            + " and not exists (select 1 from stay s where a.subject = 'S' || s.id)"));

    private Invariants() {}

    /** The broken ones, in words. */
    static List<String> brokenIn(Sql sql, Hotel hotel) {
        return QUESTIONS.entrySet().stream()
                .filter(question -> sql.count(question.getValue(), hotel.code()) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
