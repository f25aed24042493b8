package lazaret.hygiene.waste;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.platform.NamedConstraint;

/** Declares at startup what the sentences of the tables of waste mean. */
@Singleton
@Startup
public class WasteStart {
    @PostConstruct
    void declare() {
        NamedConstraint.means("waste_is_of_a_known_facility", WasteRefusal.NO_SUCH_FACILITY.at("/facility"));
        NamedConstraint.means("waste_weight_is_plausible", WasteRefusal.WEIGHT_IS_IMPLAUSIBLE.at("/weight", "100"));
        NamedConstraint.means("waste_bag_goes_once", WasteRefusal.BAG_HAS_GONE.at("/bags", ""));
        NamedConstraint.means("bag_is_sealed_before_it_goes", WasteRefusal.SEALED_LATER.at("/at", ""));
        NamedConstraint.means("bag_and_manifest_are_of_one_facility", WasteRefusal.BAGS_OF_ONE_FACILITY.at("/bags"));
        NamedConstraint.means("somebody_receives_the_waste", WasteRefusal.RECEIVER_IS_MISSING.at("/receivedBy"));
        NamedConstraint.means("manifest_number_is_taken", WasteRefusal.MANIFEST_NUMBER_IS_TAKEN.at("/manifest", ""));
        NamedConstraint.means("voiding_a_bag_needs_a_reason", WasteRefusal.REASON_IS_MISSING.at("/reason"));
    }
}
