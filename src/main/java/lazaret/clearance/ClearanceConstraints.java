package lazaret.clearance;

import static lazaret.platform.NamedConstraint.means;

import lazaret.platform.PlatformRefusal;

/** What the named constraints of specimens, results, readings and policies mean to a person. */
public final class ClearanceConstraints {

    private ClearanceConstraints() {}

    /** Called once at startup. */
    public static void declare() {
        means("specimen_is_recorded_once", ClearanceRefusal.SPECIMEN_IS_RECORDED.at("/sampledAt"));
        means("walk_samples_a_person_once", PlatformRefusal.CHANGED_MEANWHILE.at("/sampledAt"));
        // the loser of a race: what the winner wrote is there to be read again
        means("specimen_has_one_first_result", PlatformRefusal.CHANGED_MEANWHILE.at("/result"));
        means("result_is_corrected_once", PlatformRefusal.CHANGED_MEANWHILE.at("/result"));
        means("reading_is_recorded_once", PlatformRefusal.CHANGED_MEANWHILE.at("/at"));
        means("reading_is_corrected_once", PlatformRefusal.CHANGED_MEANWHILE.at("/at"));
        means("answer_is_recorded_once", PlatformRefusal.CHANGED_MEANWHILE.at("/at"));
        means("answer_is_corrected_once", PlatformRefusal.CHANGED_MEANWHILE.at("/at"));
        means("policy_is_adopted_once_from_a_day", PlatformRefusal.CHANGED_MEANWHILE.at("/from"));
    }
}
