package lazaret.facility.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.platform.NamedConstraint;

/** Declares at startup what the sentences of the tables of staff mean. */
@Singleton
@Startup
public class StaffStart {
    @PostConstruct
    void declare() {
        NamedConstraint.means(
                "number_of_staff_is_possible", StaffRefusal.NUMBER_IS_IMPOSSIBLE.at("/nurses", TellStaff.MOST));
        NamedConstraint.means(
                "staffing_ratio_is_possible", StaffRefusal.RATIO_IS_IMPOSSIBLE.at("/bedsPerNurse", AdoptRatio.MOST));
        NamedConstraint.means("ratio_names_its_source", StaffRefusal.SOURCE_IS_MISSING.at("/source"));
    }
}
