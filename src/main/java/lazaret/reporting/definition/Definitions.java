package lazaret.reporting.definition;

import static lazaret.access.Roles.ADMINISTRATOR;
import static lazaret.access.Roles.CLINICIAN;
import static lazaret.access.Roles.FACILITY_MANAGER;
import static lazaret.access.Roles.HYGIENE;
import static lazaret.access.Roles.OFFICIAL;
import static lazaret.reporting.definition.Column.day;
import static lazaret.reporting.definition.Column.decimal;
import static lazaret.reporting.definition.Column.evidence;
import static lazaret.reporting.definition.Column.figure;
import static lazaret.reporting.definition.Column.share;
import static lazaret.reporting.definition.Column.text;
import static lazaret.reporting.definition.Column.time;
import static lazaret.reporting.definition.Column.weight;
import static lazaret.reporting.definition.Column.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lazaret.reporting.definition.Definition.Scope;
import lazaret.reporting.definition.Definition.Span;

/** Every report of the catalogue, in the order in which the page offers them. */
public final class Definitions {
    private static final Set<String> OFFICES = Set.of(OFFICIAL, FACILITY_MANAGER, ADMINISTRATOR);
    private static final Set<String> CLINICAL = Set.of(OFFICIAL, FACILITY_MANAGER, CLINICIAN);
    private static final Set<String> HYGIENIC = Set.of(OFFICIAL, FACILITY_MANAGER, HYGIENE, ADMINISTRATOR);
    private static final Set<String> HOUSES = Set.of(FACILITY_MANAGER, CLINICIAN);
    private static final String CATEGORY = "person.Category";
    private static final String TYPE = "person.ClinicalType";
    private static final String REASON = "stay.DepartureReason";
    private static final String OWN = "catalogue.word";

    public static final List<Definition> ALL = List.of(
            new Definition(
                    "bulletin",
                    "BUL",
                    Set.of(OFFICIAL, ADMINISTRATOR),
                    Span.WINDOW,
                    Scope.CITY,
                    false,
                    List.of(
                            word("item", "catalogue.bulletin", 60),
                            figure("now", 14),
                            figure("before", 14),
                            figure("change", 12))),
            new Definition(
                    "daily",
                    "DAY",
                    OFFICES,
                    Span.WINDOW,
                    Scope.ONE_FACILITY,
                    false,
                    List.of(
                            word("item", "daily.DailyItem", 46),
                            figure("reported", 15),
                            figure("earlier", 15),
                            figure("recorded", 15),
                            figure("difference", 13),
                            text("says", 62))),
            new Definition(
                    "daily-reports",
                    "DRL",
                    Set.of(OFFICIAL, ADMINISTRATOR),
                    Span.WINDOW,
                    Scope.ANY,
                    true,
                    List.of(
                            text("facility", 36),
                            day("date", 20),
                            word("report", "daily.DailyState", 30),
                            time("due", 24),
                            time("signed", 25),
                            text("signedBy", 20),
                            figure("version", 13),
                            figure("newConfirmed", 18),
                            figure("newAsymptomatic", 18),
                            figure("arrivals", 10),
                            figure("departures", 10),
                            figure("present", 14),
                            figure("missing", 14))),
            new Definition(
                    "units",
                    "UNI",
                    OFFICES,
                    Span.MOMENT,
                    Scope.ANY,
                    true,
                    List.of(
                            word("facilityKind", "reporting.kind", 22),
                            text("district", 16),
                            text("place", 40),
                            figure("total", 13),
                            figure("open", 13),
                            figure("assignable", 18),
                            figure("held", 13),
                            figure("occupied", 13),
                            figure("awaiting", 15),
                            figure("outOfService", 14),
                            share("rate", 18),
                            word("explanation", "catalogue.overfull", 38))),
            new Definition(
                    "trends",
                    "TRE",
                    OFFICES,
                    Span.DAYS,
                    Scope.ANY,
                    true,
                    List.of(
                            day("date", 18),
                            figure("open", 14),
                            figure("occupied", 14),
                            share("rate", 14),
                            figure("arrivals", 14),
                            figure("departures", 14),
                            decimal("stayDays", 20),
                            decimal("turnaround", 20)),
                    List.of(
                            new Chart("occupancy", false, List.of("occupied", "open")),
                            new Chart("movements", true, List.of("arrivals", "departures")),
                            new Chart("stay", false, List.of("stayDays")),
                            new Chart("turnaround", false, List.of("turnaround")))),
            new Definition(
                    "movements",
                    "MOV",
                    Set.of(OFFICIAL, FACILITY_MANAGER, CLINICIAN),
                    Span.WINDOW,
                    Scope.ANY,
                    true,
                    List.of(
                            text("facility", 30),
                            time("at", 24),
                            word("movement", OWN, 20),
                            text("person", 16),
                            text("name", 24).ofAPerson(),
                            word("category", CATEGORY, 22),
                            text("bed", 20),
                            text("other", 24),
                            figure("arrivals", 10),
                            figure("departures", 10))),
            new Definition(
                    "discharges",
                    "DIS",
                    CLINICAL,
                    Span.WINDOW,
                    Scope.ANY,
                    true,
                    List.of(
                            text("facility", 24),
                            time("at", 21),
                            word("reason", REASON, 18),
                            text("person", 14),
                            text("name", 20).ofAPerson(),
                            word("category", CATEGORY, 24),
                            figure("days", 8),
                            text("policy", 18),
                            text("certificate", 15),
                            evidence("evidence", 78))),
            new Definition(
                    "patients",
                    "PAT",
                    CLINICAL,
                    Span.MOMENT,
                    Scope.ANY,
                    true,
                    List.of(
                            text("facility", 44),
                            word("facilityKind", "reporting.kind", 24),
                            figure("mild", 12),
                            figure("moderate", 12),
                            figure("severe", 12),
                            figure("critical", 12),
                            figure("untyped", 14),
                            figure("confirmed", 14),
                            figure("asymptomatic", 15),
                            figure("infected", 14))),
            new Definition(
                    "contacts",
                    "CON",
                    CLINICAL,
                    Span.MOMENT,
                    Scope.ANY,
                    true,
                    List.of(
                            text("facility", 32),
                            text("bed", 20),
                            text("person", 16),
                            text("name", 26).ofAPerson(),
                            word("category", CATEGORY, 22),
                            time("exposed", 24),
                            time("since", 24),
                            figure("day", 9),
                            figure("people", 10))),
            new Definition(
                    "exceptions",
                    "EXC",
                    CLINICAL,
                    Span.WINDOW,
                    Scope.ANY,
                    true,
                    List.of(
                            text("facility", 24),
                            time("at", 22),
                            word("exception", OWN, 26),
                            text("person", 14),
                            text("name", 20).ofAPerson(),
                            text("bed", 18),
                            text("by", 26),
                            text("why", 48).ofAPerson(),
                            figure("count", 9))),
            new Definition(
                    "disinfections",
                    "HYG",
                    HYGIENIC,
                    Span.WINDOW,
                    Scope.ANY,
                    true,
                    List.of(
                            text("facility", 26),
                            text("subject", 20),
                            time("left", 22),
                            time("finished", 22),
                            text("agent", 26),
                            text("concentration", 18),
                            figure("minutes", 12),
                            text("doneBy", 20),
                            time("verified", 22),
                            text("verifiedBy", 20),
                            figure("count", 10))),
            new Definition(
                    "waste-ledger",
                    "WAS",
                    HYGIENIC,
                    Span.WINDOW,
                    Scope.ANY,
                    true,
                    List.of(
                            text("facility", 30),
                            text("bag", 13),
                            word("wasteKind", "waste.WasteKind", 22),
                            time("sealedAt", 24),
                            text("sealedBy", 17),
                            weight("sealedKg", 15),
                            time("handedAt", 24),
                            text("receivedBy", 30),
                            text("manifest", 22),
                            weight("handedKg", 15),
                            weight("waitingKg", 15),
                            figure("bags", 10))),
            new Definition(
                    "waste-manifests",
                    "WMA",
                    HYGIENIC,
                    Span.WINDOW,
                    Scope.ANY,
                    true,
                    List.of(
                            text("facility", 30),
                            text("manifest", 24),
                            time("handedAt", 24),
                            text("handedBy", 18),
                            text("receivedBy", 20),
                            text("carrier", 32),
                            text("bag", 13),
                            word("wasteKind", "waste.WasteKind", 22),
                            text("sealedBy", 18),
                            weight("handedKg", 15),
                            figure("bags", 10))),
            new Definition(
                    "rooms",
                    "ROO",
                    Set.of(OFFICIAL, FACILITY_MANAGER, CLINICIAN, HYGIENE, ADMINISTRATOR),
                    Span.MOMENT,
                    Scope.ONE_FACILITY,
                    false,
                    List.of(
                            text("unit", 20),
                            text("room", 16),
                            word("zone", "facility.Zone", 18),
                            word("features", "catalogue.feature", 34),
                            word("state", OWN, 18),
                            figure("beds", 10),
                            figure("extra", 10),
                            figure("occupied", 10))),
            new Definition(
                    "downtime-board",
                    "BRD",
                    HOUSES,
                    Span.MOMENT,
                    Scope.ONE_FACILITY,
                    true,
                    List.of(
                            text("unit", 14),
                            text("bed", 22),
                            word("state", OWN, 18),
                            text("person", 15),
                            text("name", 24).ofAPerson(),
                            text("sexAge", 12),
                            word("category", CATEGORY, 20),
                            word("clinicalType", TYPE, 13),
                            day("since", 17),
                            figure("day", 8),
                            word("needs", "person.Need", 30),
                            text("note", 34))));

    private Definitions() {}

    public static Optional<Definition> named(String name) {
        return ALL.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
