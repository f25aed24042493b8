package lazaret.clearance.web;

import static lazaret.clearance.course.CourseBuilder.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lazaret.clearance.course.CourseBuilder;
import lazaret.clearance.health.ReadingHistory;
import lazaret.clearance.health.SevereSign;
import lazaret.platform.Texts;
import org.junit.jupiter.api.Test;

/** A line of the last seven local days; what is older or was not measured is no point of it. */
class VitalCurveTest {

    private static ReadingHistory.Row row(String local, Integer spo2, Integer breaths, SevereSign... signs) {
        return new ReadingHistory.Row(at(local), null, spo2, breaths, null, null, Set.of(signs), null, null);
    }

    private static VitalCurve curve(SevereSign measure, boolean adult, ReadingHistory.Row... newestFirst) {
        return VitalCurve.of(
                measure, List.of(newestFirst), adult, at("11-24 12:00"), CourseBuilder.ZONE, Texts.ENGLISH);
    }

    @Test
    void sevenLocalDaysAreShownAndNoMore() {
        VitalCurve curve = curve(
                SevereSign.SPO2,
                true,
                row("11-24 00:00", 97, null),
                row("11-20 12:00", null, 18),
                row("11-18 00:00", 92, null, SevereSign.SPO2),
                row("11-17 23:59", 88, null, SevereSign.SPO2));
        assertThat(curve.dots()).hasSize(2);
        assertThat(curve.days())
                .extracting(VitalCurve.Label::text)
                .startsWith("11-18")
                .endsWith("11-24")
                .hasSize(7);
        assertThat(curve.dots().get(0).x()).isEqualTo(36);
        assertThat(curve.dots()).extracting(VitalCurve.Dot::severe).containsExactly(true, false);
        assertThat(curve.summary()).isEqualTo("2 readings, lowest 92 %, last 97 % (11-24 00:00)");
    }

    @Test
    void lessOxygenLiesLowerAndMoreBreathsHigher() {
        VitalCurve oxygen = curve(SevereSign.SPO2, true, row("11-24 08:00", 85, null), row("11-23 08:00", 98, null));
        assertThat(oxygen.dots().get(0).y()).isLessThan(oxygen.limitY());
        assertThat(oxygen.dots().get(1).y()).isGreaterThan(oxygen.limitY()).isLessThan(70);
        VitalCurve breaths =
                curve(SevereSign.RESPIRATORY_RATE, true, row("11-24 08:00", null, 44), row("11-23 08:00", null, 16));
        assertThat(breaths.dots().get(1).y()).isLessThan(breaths.limitY()).isGreaterThan(13);
        assertThat(breaths.summary()).startsWith("2 readings, highest 44 breaths/min");
    }

    @Test
    void ofAChildNoLimitIsDrawn() {
        assertThat(curve(SevereSign.SPO2, false, row("11-24 08:00", 93, null)).limit())
                .isNull();
        assertThat(curve(SevereSign.SPO2, true, row("11-24 08:00", 93, null)).limit())
                .isEqualTo(93);
        assertThat(curve(SevereSign.SPO2, true, row("11-24 08:00", null, 20)).summary())
                .isEmpty();
    }
}
