package lazaret.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lazaret.facility.FacilityKind;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/**
 * Which report somebody wants. Whatever is null has a default.
 *
 * @param from beginning of the window, exclusive; default: 24 hours before its end
 * @param to end of the window, at which beds are counted; default: now
 * @param knownAt what was recorded later is unknown; default: all that is known now
 * @param zone in which times are printed; default: Asia/Shanghai
 * @param facility code of the only facility; default: all that the caller may see
 * @param kind default: every kind
 * @param district default: every district
 * @param language Chinese unless English
 * @param format default: PDF
 */
public record ReportRequest(
        Instant from,
        Instant to,
        Instant knownAt,
        ZoneId zone,
        String facility,
        FacilityKind kind,
        String district,
        Locale language,
        ReportFormat format) {

    private static final Duration WINDOW = Duration.ofHours(24);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The same request with every default filled in, except the moment of knowledge: null means all. */
    public ReportRequest completed(Instant now) {
        Instant end = to == null ? now : to;
        return new ReportRequest(
                from == null ? end.minus(WINDOW) : from,
                end,
                knownAt,
                zone == null ? ZONE : zone,
                blankAsNull(facility),
                kind,
                blankAsNull(district),
                language == null ? Locale.SIMPLIFIED_CHINESE : language,
                format == null ? ReportFormat.PDF : format);
    }

    /** The same request, of a window so long where nobody said when it begins. */
    public ReportRequest over(Duration length, Instant now) {
        Instant end = to == null ? now : to;
        return from != null
                ? this
                : new ReportRequest(end.minus(length), end, knownAt, zone, facility, kind, district, language, format);
    }

    /** What is wrong with a completed request, each pointing at its field. */
    public List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (!from.isBefore(to)) {
            refusals.add(ReportingRefusal.WINDOW_ENDS_BEFORE_IT_BEGINS.at("/from", from, to));
        }
        if (to.isAfter(now)) {
            refusals.add(PlatformRefusal.TIME_IN_THE_FUTURE.at("/to", to));
        }
        if (knownAt != null && knownAt.isAfter(now)) {
            refusals.add(PlatformRefusal.TIME_IN_THE_FUTURE.at("/knownAt", knownAt));
        }
        return refusals;
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
