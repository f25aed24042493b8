package lazaret.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import lazaret.access.Caller;
import lazaret.platform.RefusalException;
import org.junit.jupiter.api.Test;

class CheckLimitsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-12-05T00:00:00Z"), ZoneOffset.UTC);
    private final CheckLimits limits = new CheckLimits(CLOCK, new Caller());

    @Test
    void anAddressLooksSoOftenInAMinuteAndAnotherOneIsNotKeptWaiting() {
        Caller.as(null, "192.0.2.1", () -> {
            for (int i = 0; i < CheckLimits.LOOKS_OF_AN_ADDRESS; i++) {
                limits.look();
            }
            assertThatThrownBy(limits::look).isInstanceOfSatisfying(RefusalException.class, no -> {
                assertThat(no.first().code()).isEqualTo(CertificateRefusal.TOO_MANY_CALLS);
                assertThat(no.first().arguments()).containsExactly(1L);
            });
        });
        Caller.as(null, "192.0.2.2", () -> assertThatCode(limits::look).doesNotThrowAnyException());
    }
}
