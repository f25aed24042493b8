package lazaret.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The time as the facility's clock on the wall shows it. */
@Named
@RequestScoped
public class WallClock {
    private static final String DEFAULT_ZONE = "Asia/Shanghai";

    @Inject
    private Clock clock;

    @Inject
    private Preferences preferences;

    /** Milliseconds since 1970; the page goes on counting from here, whatever the clock of the phone says. */
    public long getMillis() {
        return clock.millis();
    }

    /** The day with its weekday, for example {@code 2022-11-24 周四}. */
    public String today(String zone) {
        return format("yyyy-MM-dd E", clock.instant(), zone);
    }

    public String now(String zone) {
        return format("HH:mm", clock.instant(), zone);
    }

    /** The zone asked for, or the one where nothing else is said. */
    public String zone(String zone) {
        return zone == null || zone.isBlank() ? DEFAULT_ZONE : zone;
    }

    /** A moment as {@code 11-24 08:00} in the zone; nothing for nothing. */
    public String at(Instant moment, String zone) {
        return moment == null ? "" : format("MM-dd HH:mm", moment, zone);
    }

    private String format(String pattern, TemporalAccessor moment, String zone) {
        Locale locale = preferences.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withZone(ZoneId.of(zone(zone)))
                .format(moment);
    }
}
