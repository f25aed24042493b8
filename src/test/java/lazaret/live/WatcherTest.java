package lazaret.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import lazaret.access.Roles;
import lazaret.access.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may hear what. */
class WatcherTest {
    @ParameterizedTest
    @CsvSource({
        "FACILITY_MANAGER, facility:H01, true",
        "FACILITY_MANAGER, facility:H02, false",
        "FACILITY_MANAGER, facility:H0, false",
        "FACILITY_MANAGER, transfers, false",
        "FACILITY_MANAGER, city, true",
        "DISPATCHER, transfers, true",
        "DISPATCHER, access, false",
        "DISPATCHER, *, false",
        "CREW, transfers, false",
        "OFFICIAL, city, true"
    })
    void somebodyOfOneFacilityHears(String role, String topic, boolean allowed) {
        SignedIn who = new SignedIn("x", "x", role, false, Set.of("H01"), false);
        assertThat(Watcher.mayHear(who, Set.of(topic))).isEqualTo(allowed);
    }

    @Test
    void oneForbiddenTopicForbidsAll() {
        SignedIn who = new SignedIn("x", "x", Roles.CLINICIAN, false, Set.of("H01"), false);
        assertThat(Watcher.mayHear(who, Set.of("facility:H01", "facility:H02"))).isFalse();
        assertThat(Watcher.mayHear(who, Set.of())).isFalse();
    }

    @Test
    void whatConcernsEverybodyConcernsEveryBoard() {
        Watcher watcher = new Watcher("x", 1, Set.of("facility:H01"), Instant.EPOCH);
        assertThat(watcher.looksAt(Set.of(Topic.EVERYTHING))).isTrue();
        assertThat(watcher.looksAt(Set.of("facility:H01", Topic.CITY))).isTrue();
        assertThat(watcher.looksAt(Set.of("facility:H02", Topic.CITY))).isFalse();
    }
}
