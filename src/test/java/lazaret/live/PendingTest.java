package lazaret.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lazaret.platform.Changed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of changes is short, and leaves nobody out whom they concern. */
class PendingTest {
    private static final String WORD = "access.did.";

    private final Pending pending = new Pending();

    /** Every action that there is has a word. */
    static Stream<String> actions() {
        return ResourceBundle.getBundle("lazaret.access.texts", java.util.Locale.SIMPLIFIED_CHINESE).keySet().stream()
                .filter(key -> key.startsWith(WORD))
                .map(key -> key.substring(WORD.length()))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyActionIsToldToSomebodyUnlessItOnlyPrints(String action) throws InterruptedException {
        pending.add(new Changed(action, "P1", "H01"));
        pending.add(new Changed("access.sign-in", "somebody", null));
        Pending.Batch batch = pending.take();
        if (action.startsWith("access.") || action.startsWith("reporting.")) {
            assertThat(batch.topics()).containsExactly(Topic.ACCESS);
        } else {
            assertThat(batch.topics()).contains("facility:H01", Topic.CITY, Topic.TRANSFERS);
            assertThat(batch.subjects()).containsExactly("P1");
        }
    }

    @Test
    void ofAHundredChangesInOneFacilityOneIsTold() throws InterruptedException {
        IntStream.range(0, 100).forEach(i -> pending.add(new Changed("stay.reserve", null, "H01")));
        assertThat(pending.take().topics()).containsExactlyInAnyOrder("facility:H01", Topic.CITY, Topic.TRANSFERS);
    }

    @Test
    void whatBelongsToNoFacilityIsAskedFor() throws InterruptedException {
        pending.add(new Changed("clearance.recordResult", "T1", null));
        pending.add(new Changed("stay.reserve", "S1", "H01"));
        Pending.Batch batch = pending.take();
        assertThat(batch.subjects()).containsExactlyInAnyOrder("T1", "S1");
        assertThat(batch.lonely()).containsExactly("T1");
    }

    @Test
    void whatSaysNeitherWhoNorWhereConcernsEverybody() throws InterruptedException {
        pending.add(new Changed("clearance.adoptPolicy", null, null));
        assertThat(pending.take().topics()).contains(Topic.EVERYTHING);
    }

    @Test
    void amongThousandsNobodyAsksWhom() throws InterruptedException {
        IntStream.rangeClosed(0, 2_000).forEach(i -> pending.add(new Changed("clearance.recordResult", "T" + i, null)));
        Pending.Batch batch = pending.take();
        assertThat(batch.topics()).contains(Topic.EVERYTHING);
        assertThat(batch.subjects()).isEmpty();
    }

    @Test
    void whatCouldNotBeToldIsToldLaterToEverybody() throws InterruptedException {
        pending.add(new Changed("clearance.recordResult", "T1", null));
        pending.putBack(pending.take());
        assertThat(pending.take().topics()).contains(Topic.EVERYTHING, Topic.CITY, Topic.TRANSFERS);
    }

    @Test
    void whatWasTakenIsNotTakenAgain() throws InterruptedException {
        pending.add(new Changed("stay.reserve", "S1", "H01"));
        pending.take();
        pending.add(new Changed("stay.reserve", "S2", "H02"));
        assertThat(pending.take()).satisfies(batch -> {
            assertThat(batch.topics()).doesNotContain("facility:H01");
            assertThat(batch.subjects()).isEqualTo(Set.of("S2"));
        });
    }
}
