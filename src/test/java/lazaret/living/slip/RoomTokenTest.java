package lazaret.living.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomTokenTest {

    @Test
    void aTokenHasMoreRandomBitsThanAnybodyGuesses() {
        assertThat(RoomToken.BITS).isGreaterThanOrEqualTo(128);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String text = RoomToken.random().text();
            assertThat(text).hasSize(RoomToken.BITS / 6);
            assertThat(seen.add(text)).isTrue();
        }
    }

    @Test
    void theTokenOfAnAddressIsTheOneThatWasPrinted() {
        RoomToken printed = RoomToken.random();
        assertThat(RoomToken.of(printed.text()).orElseThrow().hash()).isEqualTo(printed.hash());
        assertThat(RoomToken.random().hash()).isNotEqualTo(printed.hash());
    }

    @Test
    void whoPrintsATokenIntoALogPrintsNoSecret() {
        RoomToken token = RoomToken.random();
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAA=",
                "AAAAAAAAAAAAAAAAAAAAAAA/",
                "AAAAAAAAAAAAAAAAAAAAAAA\n"
            })
    void whatCanBeNoTokenIsNone(String text) {
        assertThat(RoomToken.of(text)).isEmpty();
    }

    @Test
    void nothingIsNone() {
        assertThat(RoomToken.of(null)).isEmpty();
    }
}
