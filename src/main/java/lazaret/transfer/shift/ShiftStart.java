package lazaret.transfer.shift;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.platform.NamedConstraint;

/** Declares at startup what the sentences of the tables of shifts mean. */
@Singleton
@Startup
public class ShiftStart {
    @PostConstruct
    void declare() {
        NamedConstraint.means("vehicle_has_one_shift", ShiftRefusal.VEHICLE_IS_PLANNED.at("/ambulance"));
        NamedConstraint.means("crew_member_has_one_shift", ShiftRefusal.MEMBER_IS_PLANNED.at("/crew"));
        NamedConstraint.means("planned_shift_is_called_off_once", ShiftRefusal.SHIFT_IS_OVER.refusal(""));
    }
}
