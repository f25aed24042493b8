package lazaret.transfer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.hygiene.HygieneRefusal;
import lazaret.platform.NamedConstraint;

/** Declares at startup what the sentences of the fleet's tables mean. */
@Singleton
@Startup
public class TransferStart {
    @PostConstruct
    void declare() {
        for (String meanwhile : new String[] {"ambulance_pkey", "pressure_is_checked_once_a_day"}) {
            NamedConstraint.means(meanwhile, TransferRefusal.VEHICLE_CHANGED_MEANWHILE.refusal());
        }
        NamedConstraint.means("ambulance_carries_one_person", TransferRefusal.AMBULANCE_IS_TAKEN.at("/ambulance", ""));
        NamedConstraint.means("person_has_one_transfer", TransferRefusal.PERSON_HAS_A_TRANSFER.at("/person", "", ""));
        NamedConstraint.means("transfer_step_happens_once", TransferRefusal.HAPPENS_ONCE.refusal());
        NamedConstraint.means("transfer_ends_once", TransferRefusal.HAPPENS_ONCE.refusal());
        NamedConstraint.means("trip_ends_once", TransferRefusal.HAPPENS_ONCE.refusal());
        NamedConstraint.means("transfer_has_one_vehicle", TransferRefusal.HAPPENS_ONCE.refusal());
        NamedConstraint.means("vehicle_out_takes_nobody", TransferRefusal.AMBULANCE_IS_TAKEN.at("/ambulance", ""));
        NamedConstraint.means("vehicle_is_out_once", TransferRefusal.HAPPENS_ONCE.refusal());
        NamedConstraint.means("outage_goes_on", TransferRefusal.HAPPENS_ONCE.refusal());
        NamedConstraint.means("outage_verified_by_another", HygieneRefusal.VERIFIED_BY_ANOTHER.refusal());
        NamedConstraint.means("transfer_steps_in_order", TransferRefusal.OUT_OF_ORDER.at("/at", "", ""));
        NamedConstraint.means("vehicle_verified_by_another", HygieneRefusal.VERIFIED_BY_ANOTHER.refusal());
        NamedConstraint.means("somebody_aboard_is_in_no_bed", TransferRefusal.IS_IN_A_VEHICLE.refusal());
        NamedConstraint.means("crew_member_has_one_vehicle", TransferRefusal.SHIFT_IS_ELSEWHERE.refusal());
    }
}
