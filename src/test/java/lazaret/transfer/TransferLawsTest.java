package lazaret.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever dispatchers and crews try, in whatever order: nobody is in two places, no bed and no vehicle serves two, and no
 * bed is held for a transfer that is over or kept for a visit that nobody is on.
 */
class TransferLawsTest {
    private static final Map<TransferState, Long> REACHED = new EnumMap<>(TransferState.class);
    private static long visits;
    private static long returns;

    @Provide
    Arbitrary<List<PaperCity.Attempt>> days() {
        Arbitrary<StepKind> kinds = Arbitraries.frequency(
                Tuple.of(12, StepKind.ASSIGNED),
                Tuple.of(10, StepKind.DEPARTED),
                Tuple.of(10, StepKind.PICKED_UP),
                Tuple.of(10, StepKind.HANDED_OVER),
                Tuple.of(13, StepKind.VEHICLE_DISINFECTED),
                Tuple.of(13, StepKind.VEHICLE_VERIFIED),
                Tuple.of(3, StepKind.DIVERTED),
                Tuple.of(3, StepKind.VEHICLE_REPLACED),
                Tuple.of(1, StepKind.ABORTED));
        Arbitrary<Integer> minutes =
                Arbitraries.frequency(Tuple.of(12, 0), Tuple.of(2, -3), Tuple.of(1, -90), Tuple.of(1, 5));
        return Combinators.combine(
                        kinds,
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, PaperCity.BEDS - 1),
                        Arbitraries.integers().between(0, PaperCity.VEHICLES - 1),
                        minutes,
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
                .as(PaperCity.Attempt::new)
                .list()
                .ofMinSize(40)
                .ofMaxSize(120);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void everybodyIsInOnePlaceAndNothingIsHeldTwice(@ForAll("days") List<PaperCity.Attempt> day) {
        PaperCity city = new PaperCity();
        for (PaperCity.Attempt attempt : day) {
            city.tries(attempt);
            assertThat(city.wrongs()).as(attempt.toString()).isEmpty();
        }
        for (TransferState state : TransferState.values()) {
            REACHED.merge(state, city.in(state), Long::sum);
        }
        visits += city.visits();
        returns += city.returns();
    }

    @AfterContainer
    static void theDaysGotFarEnough() {
        assertThat(REACHED).hasSize(TransferState.values().length);
        assertThat(REACHED.values()).as(REACHED.toString()).allSatisfy(times -> assertThat(times)
                .isGreaterThan(500L));
        assertThat(visits).isGreaterThan(500L);
        assertThat(returns).isGreaterThan(100L);
    }
}
