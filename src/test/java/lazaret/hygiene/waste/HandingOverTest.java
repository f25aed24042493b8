package lazaret.hygiene.waste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about bags that go together. */
class HandingOverTest {
    @ParameterizedTest
    @CsvSource({"M12, true", "' M1 ', true", "M, false", "M12-1, false", "SM12, false", "2022-M12, false", ", false"})
    void aNumberOfTheAuthorityIsNoneThatOurOwnManifestsHave(String number, boolean refused) {
        HandingOver what = new HandingOver(List.of("W1"), null, "王师傅", null, null, number);
        assertThat(what.refusals(Instant.EPOCH))
                .extracting(refusal -> refusal.code().name() + refusal.pointer())
                .isEqualTo(refused ? List.of("MANIFEST_NUMBER_IS_TAKEN/manifest") : List.of());
    }
}
