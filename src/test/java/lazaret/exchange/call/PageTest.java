package lazaret.exchange.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void theNextPageBeginsAfterTheLastItemShown() {
        Page page = new Page("", 2, "/api/facilities?kind=X");
        Map<String, Object> answer = page.answer(List.of("H01", "H02", "H03"), code -> code, code -> code);
        assertThat(answer.get("items")).isEqualTo(List.of("H01", "H02"));
        String next = (String) answer.get("next");
        assertThat(next).startsWith("/api/facilities?kind=X&limit=2&cursor=");
        assertThat(Page.opened(next.substring(next.lastIndexOf('=') + 1))).contains("H02");
    }

    @Test
    void theLastPageHasNoNext() {
        Page page = new Page("", 2, "/api/facilities");
        assertThat(page.answer(List.of("H01", "H02"), code -> code, code -> code))
                .containsEntry("next", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "a", "SDAx=", "AAAA", "_w", "SDF"})
    void aCursorThatWasNeverGivenOutIsNone(String cursor) {
        assertThat(Page.opened(cursor)).isEmpty();
    }
}
