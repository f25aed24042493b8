package lazaret.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import lazaret.platform.Texts;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.ReportWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionTest {
    /** Eight in the morning of the 24th on the clock of the city. */
    private static final Instant EIGHT = Instant.parse("2022-11-24T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2022-11-23T23:59:59Z, 2022-11-24T00:00:00Z",
        "2022-11-24T00:00:00Z, 2022-11-25T00:00:00Z",
        "2022-11-24T15:59:00Z, 2022-11-25T00:00:00Z",
        "2022-11-24T16:01:00Z, 2022-11-25T00:00:00Z"
    })
    void theNextMailIsDueAtItsHourOnTheClockOfTheCityAndNeverAtTheMomentItself(Instant now, Instant due) {
        assertThat(of("bulletin", null, "a@b").dueAfter(now)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_24_HOURS, 2022-11-23T00:00:00Z, 2022-11-24T00:00:00Z",
        "WHOLE_DAY,     2022-11-22T16:00:00Z, 2022-11-23T16:00:00Z",
        "FOUR_TO_FOUR,  2022-11-22T08:00:00Z, 2022-11-23T08:00:00Z",
        "MORNING,       2022-11-22T16:00:00Z, 2022-11-23T02:00:00Z"
    })
    void aReportIsOfTheLastWindowThatIsOverWhenItIsDue(ReportWindow window, Instant from, Instant to) {
        Subscription wish =
                new Subscription(List.of("bulletin"), window, null, null, LocalTime.of(8, 0), Texts.CHINESE, "a@b");
        ReportRequest request = wish.request("bulletin", EIGHT);
        assertThat(request.from()).isEqualTo(from);
        assertThat(request.to()).isEqualTo(to);
    }

    @Test
    void aReportDayByDayKeepsItsTwoWeeks() {
        assertThat(of("trends", null, "a@b").request("trends", EIGHT).from()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "bulletin,       ,    a@b,       ''",
        "bulletin,       H01, a@b,       REPORT_IS_OF_THE_CITY",
        "rooms,          ,    a@b,       FACILITY_IS_MISSING",
        "rooms,          H01, a@b,       ''",
        "occupancy,      H01, a@b,       ''",
        "downtime-board, H01, a@b,       NO_SUCH_REPORT",
        "nothing,        ,    a@b,       NO_SUCH_REPORT",
        "bulletin,       ,    a,         NO_MAIL_ADDRESS",
        "bulletin,       ,    a@b@c,     NO_MAIL_ADDRESS",
        "bulletin,       ,    'a@b,c@d', NO_MAIL_ADDRESS",
        "bulletin,       ,    'a b@c',   NO_MAIL_ADDRESS"
    })
    void anOfficialSubscribesToWhatAnOfficialMayReadAndToOneAddress(
            String report, String facility, String address, String refusal) {
        assertThat(of(report, facility, address).refusals())
                .extracting(one -> one.code().name())
                .isEqualTo(refusal.isEmpty() ? List.of() : List.of(refusal));
    }

    @Test
    void aLineBreakInAnAddressIsNoWayToAnotherHeader() {
        assertThat(of("bulletin", null, "a@b\r\nBcc: c@d").refusals())
                .extracting(one -> one.code().name())
                .containsExactly("NO_MAIL_ADDRESS");
    }

    private static Subscription of(String report, String facility, String address) {
        return new Subscription(
                List.of(report), ReportWindow.WHOLE_DAY, facility, null, LocalTime.of(8, 0), Texts.CHINESE, address);
    }
}
