package lazaret.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lazaret.person.Need;
import org.junit.jupiter.api.Test;

class EquipmentTest {
    @Test
    void aTripTakesWhatWasAskedForAndWhatFollowsFromWhoTravels() {
        assertThat(Equipment.needed(Set.of(Equipment.OXYGEN), true, Set.of(Need.WHEELCHAIR, Need.DIALYSIS)))
                .containsExactlyInAnyOrder(Equipment.OXYGEN, Equipment.CARER_SEAT, Equipment.WHEELCHAIR);
        assertThat(Equipment.needed(Set.of(), false, Set.of(Need.DIALYSIS))).isEmpty();
    }

    // Nothing recorded and recorded that there is nothing are two things.
    @Test
    void whatIsKeptIsReadAgain() {
        Set<Equipment> some = Set.of(Equipment.WHEELCHAIR, Equipment.OXYGEN);
        assertThat(Equipment.join(some)).isEqualTo("OXYGEN,WHEELCHAIR");
        assertThat(Equipment.split(Equipment.join(some))).isEqualTo(some);
        assertThat(Equipment.split(Equipment.join(Set.of()))).isEmpty();
        assertThat(Equipment.split(null)).isNull();
    }
}
