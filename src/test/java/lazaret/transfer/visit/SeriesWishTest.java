package lazaret.transfer.visit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import lazaret.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three times a week, from a day to a day; the 24th of November 2022 is a Thursday. */
class SeriesWishTest {
    private static final LocalDate TODAY = LocalDate.parse("2022-11-24");
    private static final Set<DayOfWeek> DIALYSIS = Set.of(MONDAY, WEDNESDAY, FRIDAY);

    private static SeriesWish wish(Set<DayOfWeek> days, Integer minutes, LocalDate from, LocalDate until) {
        return new SeriesWish("P1", "Y01", null, days, LocalTime.of(8, 30), minutes, from, until, null, " ");
    }

    @Test
    void aSeriesIsItsSingleVisitsByTheWallOfTheHospital() {
        SeriesWish wish = wish(DIALYSIS, 240, TODAY, TODAY.plusDays(6));
        assertThat(wish.refusals(TODAY)).isEmpty();
        assertThat(wish.purpose()).isEqualTo(Purpose.DIALYSIS);
        assertThat(wish.carer()).isNull();
        assertThat(wish.periods(ZoneId.of("Asia/Shanghai")))
                .containsExactly(
                        new Period(Instant.parse("2022-11-25T00:30:00Z"), Instant.parse("2022-11-25T04:30:00Z")),
                        new Period(Instant.parse("2022-11-28T00:30:00Z"), Instant.parse("2022-11-28T04:30:00Z")),
                        new Period(Instant.parse("2022-11-30T00:30:00Z"), Instant.parse("2022-11-30T04:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 240, NO_VISIT_ON_THESE_DAYS",
        "-1, 5, 240, DAY_IS_PAST",
        "1, 0, 240, DAYS_ARE_OUT_OF_RANGE",
        "0, 92, 240, DAYS_ARE_OUT_OF_RANGE",
        "0, 91, 240, ",
        "0, 5, 14, LASTS_TOO_LONG",
        "0, 5, 15, ",
        "0, 5, 1440, ",
        "0, 5, 1441, LASTS_TOO_LONG"
    })
    void whatCannotBeIsSaid(int from, int until, int minutes, VisitRefusal refusal) {
        assertThat(wish(DIALYSIS, minutes, TODAY.plusDays(from), TODAY.plusDays(until))
                        .refusals(TODAY))
                .extracting(Refusal::code)
                .isEqualTo(refusal == null ? java.util.List.of() : java.util.List.of(refusal));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        SeriesWish nothing = new SeriesWish("P1", "Y01", null, null, null, null, null, null, null, null);
        assertThat(nothing.refusals(TODAY))
                .extracting(Refusal::pointer)
                .containsExactly("/weekdays", "/begins", "/minutes", "/from");
        assertThat(wish(Set.of(SUNDAY), 60, TODAY, TODAY.plusDays(3)).periods(ZoneId.of("Asia/Shanghai")))
                .singleElement()
                .returns(Instant.parse("2022-11-27T00:30:00Z"), Period::begins);
    }
}
