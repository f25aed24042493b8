package lazaret.reporting.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lazaret.access.Roles;
import lazaret.facility.FacilityKind;
import lazaret.platform.Refusal;
import lazaret.reporting.ReportFormat;
import lazaret.reporting.ReportRequest;
import lazaret.reporting.ReportWindow;
import lazaret.reporting.ReportingRefusal;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definition.Scope;
import lazaret.reporting.definition.Definition.Span;
import lazaret.reporting.definition.Definitions;

/**
 * What an official wants to be sent every day, in one mail.
 *
 * @param reports names of reports of the catalogue, or {@code occupancy}
 * @param window what they are of: the last of its kind that is over when the mail is due; a report of a moment is of its end
 * @param facility code of the only facility; null for all
 * @param kind null for every kind
 * @param at time of the day on the clock of the city
 * @param address where the mail goes
 */
public record Subscription(
        List<String> reports,
        ReportWindow window,
        String facility,
        FacilityKind kind,
        LocalTime at,
        Locale language,
        String address)
        implements Serializable {

    /** The clock of the city. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The report of the census, which is no report of the catalogue. */
    static final String OCCUPANCY = "occupancy";

    private static final int MOST_REPORTS = 20;
    private static final int LONGEST_ADDRESS = 254;

    /** One of each; an address as mail servers take it: letters, digits and marks of ASCII, a name and a host. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    public Subscription {
        reports = reports == null ? List.of() : List.copyOf(reports);
        facility = facility == null || facility.isBlank() ? null : facility.strip();
        address = address == null ? "" : address.strip();
    }

    /** What is wrong with it, each pointing at its field. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (reports.isEmpty() || reports.size() > MOST_REPORTS) {
            refusals.add(DeliveryRefusal.NO_REPORT_CHOSEN.at("/reports", MOST_REPORTS));
        }
        reports.forEach(name -> refusals.addAll(refusals(name)));
        if (at == null) {
            refusals.add(DeliveryRefusal.TIME_IS_MISSING.at("/at"));
        }
        if (window == null) {
            refusals.add(DeliveryRefusal.WINDOW_IS_MISSING.at("/window"));
        }
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            refusals.add(DeliveryRefusal.NO_MAIL_ADDRESS.at("/address"));
        }
        return refusals;
    }

    private List<Refusal> refusals(String name) {
        if (name.equals(OCCUPANCY)) {
            return List.of();
        }
        Definition definition = Definitions.named(name).orElse(null);
        if (definition == null || !definition.roles().contains(Roles.OFFICIAL)) {
            return List.of(ReportingRefusal.NO_SUCH_REPORT.at("/reports", name));
        }
        if (definition.scope() == Scope.CITY && facility != null) {
            return List.of(ReportingRefusal.REPORT_IS_OF_THE_CITY.at("/facility"));
        }
        return definition.scope() == Scope.ONE_FACILITY && facility == null
                ? List.of(ReportingRefusal.FACILITY_IS_MISSING.at("/facility"))
                : List.of();
    }

    /** The next moment at which a mail is due. */
    Instant dueAfter(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZONE);
        Instant today = day.atTime(at).atZone(ZONE).toInstant();
        return today.isAfter(moment)
                ? today
                : day.plusDays(1).atTime(at).atZone(ZONE).toInstant();
    }

    /** What is asked for a mail that was due then. */
    ReportRequest request(String name, Instant due) {
        boolean dayByDay = Definitions.named(name)
                .map(Definition::span)
                .filter(Span.DAYS::equals)
                .isPresent();
        return new ReportRequest(
                dayByDay ? null : window.beginsAt(due, ZONE),
                window.endsAt(due, ZONE),
                null,
                ZONE,
                facility,
                kind,
                null,
                language,
                ReportFormat.PDF);
    }
}
