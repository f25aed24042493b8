package lazaret.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;

/**
 * The menu of a role. What is not built is not shown: an entry appears with its page. The menu only leads; whether
 * somebody may is decided by the use case.
 */
@Named
@RequestScoped
public class Menu {
    private static final int MOST_IN_A_BAR = 5;

    private static final String MANAGER = "FACILITY_MANAGER";
    private static final String CLINICIAN = "CLINICIAN";
    private static final String DISPATCHER = "DISPATCHER";
    private static final String CREW = "CREW";
    private static final String HYGIENE = "HYGIENE";
    private static final String OFFICIAL = "OFFICIAL";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    private static final List<Entry> ENTRIES = List.of(
            new Entry("board", "grid", "/stay/board.xhtml", MANAGER, DISPATCHER, CLINICIAN, HYGIENE),
            new Entry("arrivals", "inbox", "/stay/arrivals.xhtml", MANAGER),
            new Entry("transfers", "truck", "/transfer/board.xhtml", DISPATCHER),
            new Entry("shifts", "clock", "/transfer/shifts.xhtml", DISPATCHER),
            new Entry("trip", "truck", "/transfer/trip.xhtml", CREW),
            new Entry("tests", "tube", "/clearance/tests.xhtml", CLINICIAN),
            new Entry("discharge", "out", "/stay/discharge.xhtml", CLINICIAN),
            new Entry("positives", "alert", "/stay/positives.xhtml", CLINICIAN, MANAGER, DISPATCHER),
            new Entry("leaving", "bus", "/stay/leaving.xhtml", MANAGER, CLINICIAN, DISPATCHER),
            new Entry("followup", "clock", "/followup/worklist.xhtml", CLINICIAN),
            new Entry("people", "users", "/person/people.xhtml", MANAGER, CLINICIAN, DISPATCHER),
            new Entry("disinfection", "drop", "/hygiene/disinfection.xhtml", HYGIENE, MANAGER),
            new Entry("waste", "flag", "/hygiene/waste.xhtml", HYGIENE, MANAGER),
            new Entry("living", "bell", "/living/requests.xhtml", MANAGER, CLINICIAN),
            new Entry("facilities", "building", "/facility/facilities.xhtml", MANAGER, ADMINISTRATOR),
            new Entry("staff", "pulse", "/facility/staff.xhtml", MANAGER, ADMINISTRATOR),
            new Entry("policies", "verify", "/clearance/policies.xhtml", ADMINISTRATOR),
            new Entry("accounts", "key", "/access/accounts.xhtml", ADMINISTRATOR),
            new Entry("import", "upload", "/exchange/import.xhtml", MANAGER, CLINICIAN, DISPATCHER, ADMINISTRATOR),
            new Entry("today", "inbox", "/command/today.xhtml", MANAGER, CLINICIAN, DISPATCHER, CREW, HYGIENE),
            new Entry(
                    "command",
                    "chart",
                    "/command/board.xhtml",
                    OFFICIAL,
                    MANAGER,
                    CLINICIAN,
                    DISPATCHER,
                    ADMINISTRATOR),
            new Entry("reports", "file", "/reporting/reports.xhtml", OFFICIAL, MANAGER, ADMINISTRATOR),
            new Entry("reports", "file", "/reporting/report.xhtml", CLINICIAN, HYGIENE),
            new Entry("daily", "bookmark", "/reporting/daily.xhtml", MANAGER),
            new Entry("daily", "bookmark", "/reporting/daily-list.xhtml", OFFICIAL, ADMINISTRATOR),
            new Entry("audit", "note", "/access/audit.xhtml", ADMINISTRATOR));

    /** Who works most with a page finds it first. */
    private static final List<String> HYGIENE_FIRST = List.of("disinfection", "waste");

    private static final List<String> DISPATCHER_FIRST = List.of("transfers");

    private static final List<String> CLINICIAN_FIRST = List.of("tests", "discharge", "people");

    @Inject
    @Any
    private Instance<MenuCount> counts;

    @Inject
    private ServletContext application;

    @Inject
    private HttpServletRequest request;

    /** One place to go: the key of its word is {@code platform.menu.<name>}. */
    public record Entry(String name, String icon, String page, Set<String> roles) {
        Entry(String name, String icon, String page, String... roles) {
            this(name, icon, page, Set.of(roles));
        }
    }

    /** The entries of a role, the most used first; none for nobody. */
    public List<Entry> of(String role) {
        List<String> first =
                switch (role == null ? "" : role) {
                    case HYGIENE -> HYGIENE_FIRST;
                    case DISPATCHER -> DISPATCHER_FIRST;
                    case CLINICIAN -> CLINICIAN_FIRST;
                    default -> List.of();
                };
        return ENTRIES.stream()
                .filter(entry -> role != null && entry.roles().contains(role) && exists(entry.page()))
                .sorted((a, b) -> Boolean.compare(first.contains(b.name()), first.contains(a.name())))
                .toList();
    }

    /** What a telephone shows in its bar: everything where it fits, else the most used. */
    public List<Entry> inReach(String role) {
        List<Entry> entries = of(role);
        return entries.size() > MOST_IN_A_BAR ? entries.subList(0, MOST_IN_A_BAR - 1) : entries;
    }

    /** What a telephone shows behind the last place of its bar. */
    public List<Entry> beyond(String role) {
        return of(role).stream().skip(inReach(role).size()).toList();
    }

    public boolean hereBeyond(String role) {
        return beyond(role).stream().anyMatch(this::here);
    }

    /** How much waits behind an entry; 0 for nothing, and where nobody counts. */
    public long waiting(Entry entry) {
        return counts.stream()
                .filter(count -> count.entry().equals(entry.name()))
                .mapToLong(MenuCount::waiting)
                .sum();
    }

    /** Whether the page shown belongs to this entry. */
    public boolean here(Entry entry) {
        String path = request.getServletPath();
        boolean daily = path.startsWith("/reporting/daily");
        return entry.page().equals(path)
                || entry.name().equals("daily") && daily
                || entry.name().equals("reports") && path.startsWith("/reporting/") && !daily
                || entry.name().equals("command") && path.equals("/command/house.xhtml");
    }

    private boolean exists(String page) {
        try {
            return application.getResource(page) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The menu names a page that cannot be an address: " + page, e);
        }
    }
}
