package lazaret.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail is on with words that mean something, and off with all others. */
class MailSetupTest {
    @ParameterizedTest
    @CsvSource({
        "starttls, 587, true",
        "TLS, 1, true",
        "none, 65535, true",
        "ssl, 465, false",
        "tls, 0, false",
        "tls, 65536, false",
        "tls, smtp, false"
    })
    void aWordThatMeansNothingTurnsMailOffAndBreaksNothing(String security, String port, boolean on) {
        assertThat(settings(Map.of("host", "mail", "from", "a@b", "security", security, "port", port))
                        .isPresent())
                .isEqualTo(on);
    }

    @Test
    void withoutAWordItIsEncryptedAndWithoutASenderItIsOff() {
        assertThat(settings(Map.of("host", "mail", "from", "a@b"))).hasValueSatisfying(found -> {
            assertThat(found.security()).isEqualTo(MailSettings.Security.STARTTLS);
            assertThat(found.port()).isEqualTo(587);
        });
        assertThat(settings(Map.of("host", "mail"))).isEmpty();
    }

    private static Optional<MailSettings> settings(Map<String, String> words) {
        return new MailSetup().settings(name -> Optional.ofNullable(words.get(name)));
    }
}
