package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a browser as every role: it shows itself or says no, and nobody reads names whose work needs none. */
class PagesIT {
    private static final Path WEBAPP = Path.of("src", "main", "webapp");
    private static final String NAME = "页面测试者";
    private static final String DENIED = "您的岗位无权进行此操作";
    private static final Set<String> READ_NAMES = Set.of("FACILITY_MANAGER", "CLINICIAN");
    /** Pages that deal with isolated people, and whose work they are; pages that are not named are for all. */
    private static final Map<String, Set<String>> FOR = Map.ofEntries(
            Map.entry("stay/board", Set.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "HYGIENE")),
            Map.entry("stay/arrivals", Set.of("FACILITY_MANAGER")),
            Map.entry("stay/bus", Set.of("FACILITY_MANAGER")),
            Map.entry("stay/positives", Set.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER")),
            Map.entry("stay/leaving", Set.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER")),
            Map.entry("stay/discharge", Set.of("CLINICIAN")),
            Map.entry("followup/worklist", Set.of("CLINICIAN")),
            Map.entry("clearance/tests", Set.of("CLINICIAN")),
            Map.entry("clearance/policies", Set.of("ADMINISTRATOR")),
            Map.entry("clearance/policy", Set.of("ADMINISTRATOR")),
            Map.entry("person/people", Set.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER")),
            Map.entry("person/register", Set.of("FACILITY_MANAGER")),
            Map.entry("person/person", Set.of("FACILITY_MANAGER", "CLINICIAN")),
            Map.entry("exchange/import", Set.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "ADMINISTRATOR")),
            Map.entry(
                    "facility/facilities",
                    Set.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "OFFICIAL", "ADMINISTRATOR")),
            Map.entry("facility/staff", Set.of("FACILITY_MANAGER", "ADMINISTRATOR")),
            Map.entry("facility/facility", Set.of("FACILITY_MANAGER", "ADMINISTRATOR")),
            Map.entry("access/accounts", Set.of("ADMINISTRATOR")),
            Map.entry("access/account", Set.of("ADMINISTRATOR")),
            Map.entry("access/audit", Set.of("ADMINISTRATOR")),
            Map.entry("living/requests", Set.of("FACILITY_MANAGER", "CLINICIAN")),
            Map.entry("living/slips", Set.of("FACILITY_MANAGER")),
            Map.entry("transfer/board", Set.of("DISPATCHER")),
            Map.entry("transfer/request", Set.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER")),
            Map.entry("transfer/log", Set.of("DISPATCHER", "FACILITY_MANAGER", "OFFICIAL")),
            Map.entry("transfer/bulk", Set.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER")),
            Map.entry("transfer/vehicles", Set.of("DISPATCHER", "CREW", "HYGIENE")),
            Map.entry("transfer/visits", Set.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER")),
            Map.entry("transfer/shifts", Set.of("DISPATCHER")),
            Map.entry("transfer/print", Set.of("DISPATCHER")),
            Map.entry("transfer/trip", Set.of("CREW")),
            Map.entry("hygiene/waste", Set.of("HYGIENE", "FACILITY_MANAGER")),
            Map.entry("hygiene/disinfection", Set.of("HYGIENE", "FACILITY_MANAGER")),
            Map.entry(
                    "reporting/report",
                    Set.of("OFFICIAL", "FACILITY_MANAGER", "CLINICIAN", "HYGIENE", "ADMINISTRATOR")),
            Map.entry("reporting/subscriptions", Set.of("OFFICIAL")),
            Map.entry("reporting/daily", Set.of("FACILITY_MANAGER", "OFFICIAL", "ADMINISTRATOR")),
            Map.entry("reporting/daily-list", Set.of("OFFICIAL", "ADMINISTRATOR")),
            Map.entry("command/today", Set.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "CREW", "HYGIENE")),
            Map.entry(
                    "command/board",
                    Set.of("OFFICIAL", "FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "ADMINISTRATOR")),
            Map.entry(
                    "command/house",
                    Set.of("OFFICIAL", "FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "ADMINISTRATOR")),
            Map.entry("reporting/reports", Set.of("OFFICIAL", "FACILITY_MANAGER", "ADMINISTRATOR")));

    private static String query;
    private static String person;

    @BeforeAll
    static void letSomebodyIn() {
        try (Sql sql = Products.empty().sql()) {
            Case somebody = new Case(sql, Hotel.build(sql, "PAGES", 4)).present();
            sql.run("update person set name = ? where number = ?", NAME, somebody.person);
            sql.run("insert into ambulance (plate, station, negative_pressure, recorded_by)"
                    + " values ('冀A·P7717', 'PAGES', true, 'test')");
            query = "?facility=PAGES&q=" + somebody.person;
            person = "&number=" + somebody.person;
        }
    }

    static List<String> roles() {
        return Staff.ROLES;
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aPageShowsItselfOrSaysNo(String role) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Visitor visitor = Visitor.signIn(Products.empty(), Staff.name(role, "all"), Staff.PASSWORD)) {
            for (String page : pages()) {
                int before = visitor.complaints().size();
                int status = visitor.open(page + ".xhtml" + query + (page.equals("person/person") ? person : ""));
                String text = visitor.text();
                boolean mayRead = FOR.getOrDefault(page, Set.of(role)).contains(role);
                if (status != 200 && !(status == 403 && !mayRead)) {
                    wrong.add(page + " answers " + status);
                } else if (mayRead == (status == 403 || text.contains(DENIED))) {
                    wrong.add(page + (mayRead ? " says no to " : " does not say no to ") + role);
                }
                if (text.contains(NAME) && !READ_NAMES.contains(role)) {
                    wrong.add(page + " shows a name");
                }
                if (displeases(visitor.complaints()
                        .subList(before, visitor.complaints().size()))) {
                    wrong.add(page + " displeases the browser: " + visitor.complaints());
                }
                if (text.contains("??")) {
                    wrong.add(page + " shows a text that nobody wrote");
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"DISPATCHER, true", "FACILITY_MANAGER, false"})
    void aSearchFromAnywhereLeavesNothingInTheAddress(String role, boolean vehicles) {
        try (Visitor visitor = Visitor.signIn(Products.empty(), Staff.name(role, "all"), Staff.PASSWORD)) {
            visitor.open("person/people.xhtml");
            for (String typed : new String[] {"页面测", "P7717"}) {
                visitor.page().keyboard().press("Control+k");
                visitor.page().keyboard().type(typed);
                visitor.page().waitForNavigation(() -> visitor.page().keyboard().press("Enter"));
                assertThat(URLDecoder.decode(visitor.page().url(), StandardCharsets.UTF_8))
                        .doesNotContain(typed);
            }
            assertThat(visitor.text().contains("冀A·P7717")).isEqualTo(vehicles);
        }
    }

    @Test
    void whatAPageRefusesIsWrittenInTheAuditTrail() {
        String official = Staff.name("OFFICIAL", "all");
        try (Visitor visitor = Visitor.signIn(Products.empty(), official, Staff.PASSWORD);
                Sql sql = Products.empty().sql()) {
            visitor.open("stay/arrivals.xhtml" + query);
            visitor.open("stay/discharge.xhtml" + query);
            assertThat(sql.count(
                            "select count(distinct action) from audit_entry where outcome = 'REFUSED' and actor = ?"
                                    + " and action in ('page /stay/arrivals.xhtml', 'page /stay/discharge.xhtml')"
                                    + " and detail = 'NOT_ALLOWED' and source <> ''",
                            official))
                    .isEqualTo(2);
        }
    }

    /** A browser also tells that it was said no to; that is no complaint. */
    private static boolean displeases(List<String> complaints) {
        return complaints.stream().anyMatch(complaint -> !complaint.startsWith("Failed to load resource"));
    }

    /** Paths without their ending, the door apart. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("WEB-INF"))
                    .map(path -> path.substring(0, path.length() - ".xhtml".length()))
                    .filter(path -> !path.equals("sign-in"))
                    .sorted()
                    .toList();
        }
    }
}
