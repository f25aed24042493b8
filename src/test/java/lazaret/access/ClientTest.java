package lazaret.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36|Chrome|Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0|Edge|Windows",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36|Chrome|Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1|Safari|iPhone",
                "Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0|Firefox|Linux",
                "curl/8.5.0|curl|''"
            })
    void somebodyKnowsTheOwnBrowserAgain(String userAgent, String program, String system) {
        assertThat(Client.of(userAgent)).isEqualTo(new Client(program, system));
    }

    @Test
    void whatAClientCallsItselfIsKeptShortAndOnOneLine() {
        assertThat(Client.shortened(null)).isEmpty();
        assertThat(Client.shortened("a\nb")).isEqualTo("a b");
        assertThat(Client.shortened("x".repeat(201))).hasSize(200);
    }
}
