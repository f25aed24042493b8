package lazaret.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;
import org.junit.jupiter.api.Test;

class ReportRequestTest {
    private static final Instant NOW = Instant.parse("2022-11-24T00:00:00Z");

    @Test
    void withoutAWishItIsTheLastDayUntilNow() {
        ReportRequest request = request(null, null, null).completed(NOW);
        assertThat(request.from()).isEqualTo("2022-11-23T00:00:00Z");
        assertThat(request.to()).isEqualTo(NOW);
        assertThat(request.zone()).hasToString("Asia/Shanghai");
        assertThat(request.format()).isEqualTo(ReportFormat.PDF);
        assertThat(request.refusals(NOW)).isEmpty();
    }

    @Test
    void anEmptyWindowIsRefused() {
        assertThat(codes(request(NOW, NOW, null))).containsExactly(ReportingRefusal.WINDOW_ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void theFutureIsNotCounted() {
        assertThat(codes(request(null, NOW.plusSeconds(1), NOW.plusSeconds(2))))
                .containsExactly(PlatformRefusal.TIME_IN_THE_FUTURE, PlatformRefusal.TIME_IN_THE_FUTURE);
    }

    private static List<Object> codes(ReportRequest request) {
        return request.completed(NOW).refusals(NOW).stream()
                .<Object>map(Refusal::code)
                .toList();
    }

    private static ReportRequest request(Instant from, Instant to, Instant knownAt) {
        return new ReportRequest(from, to, knownAt, null, null, null, null, null, null);
    }
}
