package lazaret.clearance.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lazaret.clearance.health.ReadingHistory;
import lazaret.clearance.health.SevereCriteria;
import lazaret.clearance.health.SevereSign;
import lazaret.platform.Texts;

/**
 * Oxygen or breaths of the last days as a small line, in units of its view box of 390 × 92; the table of readings below it
 * says the same in numbers.
 *
 * @param points of the line
 * @param limit by which an adult counts as a severe case; null of a child
 * @param summary the same in words, for those who do not see it; empty where nothing was measured
 */
public record VitalCurve(
        SevereSign measure,
        String points,
        List<Dot> dots,
        List<Label> days,
        Integer limit,
        double limitY,
        int top,
        int bottom,
        String summary) {
    private static final int MOST_DAYS = 7;
    private static final double LEFT = 36;
    private static final double RIGHT = 378;
    private static final double TOP = 14;
    private static final double BOTTOM = 70;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** A measurement; {@code title} says it in words. */
    public record Dot(double x, double y, boolean severe, String title) {}

    /** A day below the line. */
    public record Label(double x, String text) {}

    /** The days between which it is drawn, the last one to its end. */
    private record Span(LocalDate first, LocalDate last, ZoneId zone) {

        double x(Instant at) {
            Instant begin = first.atStartOfDay(zone).toInstant();
            Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
            double part = (double) Duration.between(begin, at).toMinutes()
                    / Duration.between(begin, end).toMinutes();
            return round(LEFT + (RIGHT - LEFT) * part);
        }
    }

    /**
     * @param readings newest first
     * @param adult whether the criteria of a severe case are for somebody of this age
     */
    static VitalCurve of(
            SevereSign measure,
            List<ReadingHistory.Row> readings,
            boolean adult,
            Instant now,
            ZoneId zone,
            Locale locale) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<ReadingHistory.Row> shown = readings.stream()
                .filter(row -> value(measure, row) != null)
                .filter(row -> LocalDate.ofInstant(row.at(), zone).isAfter(today.minusDays(MOST_DAYS)))
                .sorted(Comparator.comparing(ReadingHistory.Row::at))
                .toList();
        IntSummaryStatistics all =
                shown.stream().mapToInt(row -> value(measure, row)).summaryStatistics();
        boolean oxygen = measure == SevereSign.SPO2;
        int top = oxygen ? 100 : Math.max(32, all.getMax() + 2);
        int bottom = oxygen ? Math.min(90, all.getMin() - 1) : Math.min(10, all.getMin());
        LocalDate first =
                shown.isEmpty() ? today : LocalDate.ofInstant(shown.get(0).at(), zone);
        Span span = new Span(first, today, zone);
        DateTimeFormatter moment = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(zone);
        List<Dot> dots = shown.stream()
                .map(row -> new Dot(
                        span.x(row.at()),
                        y(value(measure, row), bottom, top),
                        row.signs().contains(measure),
                        moment.format(row.at()) + " " + said(measure, value(measure, row), locale)))
                .toList();
        Integer limit = adult ? Integer.valueOf(SevereCriteria.limit(measure)) : null;
        return new VitalCurve(
                measure,
                dots.stream().map(d -> d.x() + "," + d.y()).collect(Collectors.joining(" ")),
                dots,
                labels(span),
                limit,
                limit == null ? 0 : y(limit, bottom, top),
                top,
                bottom,
                shown.isEmpty() ? "" : summary(measure, shown, all, locale, moment));
    }

    private static Integer value(SevereSign measure, ReadingHistory.Row row) {
        return measure == SevereSign.SPO2 ? row.spo2() : row.respiratoryRate();
    }

    private static String said(SevereSign measure, int value, Locale locale) {
        return Texts.of(locale, "health.curve.value." + measure, value);
    }

    private static String summary(
            SevereSign measure,
            List<ReadingHistory.Row> shown,
            IntSummaryStatistics all,
            Locale locale,
            DateTimeFormatter moment) {
        ReadingHistory.Row last = shown.get(shown.size() - 1);
        int worst = measure == SevereSign.SPO2 ? all.getMin() : all.getMax();
        return Texts.of(
                locale,
                "health.curve.summary." + measure,
                shown.size(),
                said(measure, worst, locale),
                said(measure, value(measure, last), locale),
                moment.format(last.at()));
    }

    private static List<Label> labels(Span span) {
        return span.first()
                .datesUntil(span.last().plusDays(1))
                .map(day -> new Label(
                        span.x(day.atStartOfDay(span.zone()).toInstant().plus(12, ChronoUnit.HOURS)), DAY.format(day)))
                .toList();
    }

    private static double y(int value, int bottom, int top) {
        return round(BOTTOM - (BOTTOM - TOP) * (value - bottom) / (top - bottom));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
