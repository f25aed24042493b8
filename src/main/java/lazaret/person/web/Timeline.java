package lazaret.person.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.platform.Texts;
import lazaret.stay.story.Story;
import lazaret.stay.story.StoryEvent;

/** What happened, day by day, the newest day first. */
public final class Timeline {
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd");

    private Timeline() {}

    /** One day with its heading. */
    public record Day(String heading, List<Line> lines) {}

    /** @param group null for everything */
    static List<Day> of(Story story, StoryEvent.Group group, Locale locale) {
        TimelineWords words = new TimelineWords(locale, story.zone());
        Map<LocalDate, List<Line>> days = new LinkedHashMap<>();
        story.events().stream().filter(e -> group == null || e.isOf(group)).forEach(e -> days.computeIfAbsent(
                        LocalDate.ofInstant(e.at(), story.zone()), day -> new ArrayList<>())
                .add(words.line(e)));
        return days.entrySet().stream()
                .map(d -> new Day(heading(d.getKey(), story, locale), d.getValue()))
                .toList();
    }

    private static String heading(LocalDate date, Story story, Locale locale) {
        LocalDate today = LocalDate.ofInstant(story.at(), story.zone());
        String day = date.getYear() == today.getYear() ? THIS_YEAR.format(date) : date.toString();
        String named = date.equals(today) ? Texts.of(locale, "person.story.today", day) : day;
        long number = numberOf(date, story);
        return number > 0 ? Texts.of(locale, "person.story.day", named, number) : named;
    }

    /** The number of a day on the running clock; 0 before it and without one. */
    private static long numberOf(LocalDate date, Story story) {
        if (story.clearance().clock() == null || !story.clearance().clock().isRunning()) {
            return 0;
        }
        Instant start = story.clearance().clock().start();
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(start, story.zone()), date));
    }
}
