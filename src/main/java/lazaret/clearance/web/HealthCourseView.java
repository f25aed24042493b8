package lazaret.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.clearance.health.ReadingHistory;
import lazaret.clearance.health.SevereCriteria;
import lazaret.clearance.health.SevereSign;
import lazaret.platform.Attempt;
import lazaret.platform.Texts;
import lazaret.platform.web.OncePerRequest;
import lazaret.platform.web.Preferences;

/** The readings of the person on the page, read once for all places that show them. */
@Named
@RequestScoped
public class HealthCourseView {
    @Inject
    private ReadingHistory readingHistory;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Preferences preferences;

    public List<ReadingHistory.Row> of(String person) {
        return asked.ask("health.course." + person, () -> Attempt.of(() -> readingHistory.ofPerson(person)));
    }

    /** Oxygen and breaths of the last days, each where it was measured. */
    public List<VitalCurve> curves(String person, Integer age, Instant now, ZoneId zone) {
        boolean adult = SevereCriteria.areFor(age);
        return Stream.of(SevereSign.SPO2, SevereSign.RESPIRATORY_RATE)
                .map(sign -> VitalCurve.of(sign, of(person), adult, now, zone, preferences.getLocale()))
                .filter(curve -> !curve.dots().isEmpty())
                .toList();
    }

    /** The reading by which the person shows signs of a severe case today; null where the latest values show none. */
    public ReadingHistory.Row severe(String person) {
        List<ReadingHistory.Row> rows = of(person);
        return Stream.of(
                        latest(rows, row -> row.spo2() != null, SevereSign.SPO2),
                        latest(rows, row -> row.respiratoryRate() != null, SevereSign.RESPIRATORY_RATE))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** The values of a reading that are signs of a severe case, in words. */
    public String values(ReadingHistory.Row row) {
        Locale locale = preferences.getLocale();
        return row.signs().stream()
                .map(sign -> sign == SevereSign.SPO2
                        ? Texts.of(locale, "health.severe.spo2", row.spo2())
                        : Texts.of(locale, "health.severe.breaths", row.respiratoryRate()))
                .collect(Collectors.joining(Texts.of(locale, "health.severe.and")));
    }

    private static Optional<ReadingHistory.Row> latest(
            List<ReadingHistory.Row> rows, Predicate<ReadingHistory.Row> measured, SevereSign sign) {
        return rows.stream().filter(measured).findFirst().filter(row -> row.signs()
                .contains(sign));
    }
}
