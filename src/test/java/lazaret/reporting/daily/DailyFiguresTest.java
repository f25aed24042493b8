package lazaret.reporting.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import lazaret.facility.FacilityKind;
import lazaret.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be reported, and what can be added up. */
class DailyFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 22);

    static DailyFigures figures(Object... itemsAndFigures) {
        Map<DailyItem, Long> all = new EnumMap<>(DailyItem.class);
        Arrays.stream(DailyItem.values()).forEach(item -> all.put(item, 0L));
        for (int i = 0; i < itemsAndFigures.length; i += 2) {
            all.put((DailyItem) itemsAndFigures[i], ((Number) itemsAndFigures[i + 1]).longValue());
        }
        return new DailyFigures(all);
    }

    @Test
    void peopleNeitherAppearNorVanish() {
        assertThat(codes(figures(
                        DailyItem.OPENING,
                        10,
                        DailyItem.ADMITTED,
                        3,
                        DailyItem.TRANSFERRED_IN,
                        2,
                        DailyItem.TRANSFERRED_OUT,
                        1,
                        DailyItem.DISCHARGED,
                        1,
                        DailyItem.RELEASED,
                        4,
                        DailyItem.DIED,
                        1,
                        DailyItem.LEFT,
                        1,
                        DailyItem.CLOSING,
                        7)))
                .isEmpty();
        assertThat(codes(figures(DailyItem.OPENING, 10, DailyItem.CLOSING, 9)))
                .containsExactly("FIGURES_DO_NOT_ADD_UP");
    }

    @ParameterizedTest
    @EnumSource(DailyItem.class)
    void aFigureThatIsMissingIsNotTakenForZero(DailyItem item) {
        Map<DailyItem, Long> some = new EnumMap<>(figures().of());
        some.remove(item);
        assertThat(codes(new DailyFigures(some))).containsExactly("FIGURE_IS_MISSING");
    }

    @ParameterizedTest
    @EnumSource(DailyItem.class)
    void aZeroReportHasNoNewsWhateverMoved(DailyItem item) {
        boolean news = List.of(
                        DailyItem.DIED,
                        DailyItem.NEW_CONFIRMED,
                        DailyItem.NEW_ASYMPTOMATIC,
                        DailyItem.CONVERTED,
                        DailyItem.NEW_SUSPECTED)
                .contains(item);
        assertThat(figures(item, 1).isZero()).isEqualTo(!news);
    }

    @Test
    void moreConvertedThanConfirmedCannotBe() {
        assertThat(codes(figures(DailyItem.CONVERTED, 2, DailyItem.NEW_CONFIRMED, 1)))
                .containsExactly("CONVERTED_ARE_CONFIRMED");
    }

    @Test
    void aSumIsOfThoseWhoReportedAndEmptyWhereNobodyDid() {
        DailyRound some = new DailyRound(
                DAY,
                List.of(
                        line("A", DailyState.SIGNED, figures(DailyItem.NEW_CONFIRMED, 4)),
                        line("B", DailyState.LATE, figures(DailyItem.NEW_CONFIRMED, 3)),
                        line("C", DailyState.MISSING, null),
                        line("D", DailyState.DUE, null)));
        DailyRound none = new DailyRound(DAY, List.of(line("C", DailyState.MISSING, null)));
        assertThat(some.sum(DailyItem.NEW_CONFIRMED)).isEqualTo(OptionalLong.of(7));
        assertThat(some.unreported()).isEqualTo(2);
        assertThat(none.sum(DailyItem.NEW_CONFIRMED)).isEmpty();
        assertThat(none.unreported()).isEqualTo(1);
    }

    private static ListDailyReports.Line line(String code, DailyState state, DailyFigures figures) {
        return new ListDailyReports.Line(
                code,
                code,
                FacilityKind.QUARANTINE_HOTEL,
                "长宁",
                DAY,
                null,
                state,
                figures == null ? 0 : 1,
                null,
                null,
                false,
                figures);
    }

    private static List<String> codes(DailyFigures figures) {
        return figures.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.name())
                .toList();
    }
}
