package lazaret.person.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lazaret.clearance.criterion.TemperatureNormal;
import lazaret.platform.Texts;
import lazaret.stay.story.Story;

/**
 * The temperatures of the last days as a small line, in units of its view box of 390 × 92.
 *
 * @param polyline points of the line
 * @param limit what the policy calls fever, °C; null where it says nothing
 * @param limitY where that lies, 0 without
 * @param summary the same in words, for those who do not see it
 */
public record TemperatureChart(
        String polyline,
        List<Dot> dots,
        List<Label> days,
        BigDecimal limit,
        double limitY,
        String top,
        String bottom,
        String summary) {
    private static final int MOST_DAYS = 7;
    private static final double LEFT = 36;
    private static final double RIGHT = 378;
    private static final double TOP = 14;
    private static final double BOTTOM = 70;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** A measurement; {@code title} says it in words. */
    public record Dot(double x, double y, boolean fever, String title) {}

    /** A day below the line. */
    public record Label(double x, String text) {}

    static TemperatureChart of(Story story, Locale locale) {
        LocalDate today = LocalDate.ofInstant(story.at(), story.zone());
        LocalDate first = story.temperatures().stream()
                .map(w -> LocalDate.ofInstant(w.at(), story.zone()))
                .filter(d -> d.isAfter(today.minusDays(MOST_DAYS)))
                .findFirst()
                .orElse(today);
        List<Story.Warmth> shown = story.temperatures().stream()
                .filter(w -> !LocalDate.ofInstant(w.at(), story.zone()).isBefore(first))
                .toList();
        BigDecimal limit = limit(story);
        double high = Math.max(
                37.5,
                shown.stream().mapToDouble(w -> w.celsius().doubleValue()).max().orElse(0) + 0.2);
        double low = Math.min(
                36,
                shown.stream().mapToDouble(w -> w.celsius().doubleValue()).min().orElse(36));
        DateTimeFormatter moment = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(story.zone());
        double hours =
                ChronoUnit.HOURS.between(first.atStartOfDay(), today.plusDays(1).atStartOfDay());
        List<Dot> dots = new ArrayList<>();
        for (Story.Warmth w : shown) {
            double x = LEFT
                    + (RIGHT - LEFT)
                            * ChronoUnit.MINUTES.between(
                                    first.atStartOfDay(story.zone()).toInstant(), w.at())
                            / 60
                            / hours;
            boolean fever = limit != null && w.celsius().compareTo(limit) >= 0;
            dots.add(new Dot(
                    round(x),
                    y(w.celsius().doubleValue(), low, high),
                    fever,
                    moment.format(w.at()) + " " + w.celsius() + " ℃"));
        }
        return new TemperatureChart(
                dots.stream().map(d -> d.x() + "," + d.y()).collect(Collectors.joining(" ")),
                dots,
                labels(first, today, hours),
                limit,
                limit == null ? 0 : y(limit.doubleValue(), low, high),
                String.valueOf(round(high)),
                String.valueOf(round(low)),
                summary(shown, locale, moment));
    }

    private static List<Label> labels(LocalDate first, LocalDate today, double hours) {
        return first.datesUntil(today.plusDays(1))
                .map(d -> new Label(
                        round(LEFT + (RIGHT - LEFT) * (ChronoUnit.DAYS.between(first, d) * 24 + 12) / hours),
                        DAY.format(d)))
                .toList();
    }

    private static BigDecimal limit(Story story) {
        return story.clearance().policy() == null
                ? null
                : story.clearance().policy().criteria().stream()
                        .filter(TemperatureNormal.class::isInstance)
                        .map(c -> ((TemperatureNormal) c).below())
                        .findFirst()
                        .orElse(null);
    }

    private static String summary(List<Story.Warmth> shown, Locale locale, DateTimeFormatter moment) {
        if (shown.isEmpty()) {
            return "";
        }
        BigDecimal most = shown.stream()
                .map(Story.Warmth::celsius)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        Story.Warmth last = shown.get(shown.size() - 1);
        return Texts.of(
                locale,
                "person.temperature.summary",
                shown.size(),
                most.toString(),
                last.celsius().toString(),
                moment.format(last.at()));
    }

    private static double y(double celsius, double low, double high) {
        return round(BOTTOM - (BOTTOM - TOP) * (celsius - low) / (high - low));
    }

    private static double round(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
