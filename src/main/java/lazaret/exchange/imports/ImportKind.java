package lazaret.exchange.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lazaret.access.Roles;
import lazaret.exchange.sheet.AmbulanceSheet;
import lazaret.exchange.sheet.FacilitySheet;
import lazaret.exchange.sheet.HealthSheet;
import lazaret.exchange.sheet.PeopleSheet;
import lazaret.exchange.sheet.RoomSheet;
import lazaret.exchange.sheet.Sheet;
import lazaret.exchange.sheet.StaySheet;
import lazaret.exchange.sheet.TestSheet;

/** What can be imported, and by whom. */
public enum ImportKind {
    FACILITIES(new FacilitySheet(), Roles.FACILITY_MANAGER, Roles.ADMINISTRATOR),
    ROOMS(new RoomSheet(), Roles.FACILITY_MANAGER, Roles.ADMINISTRATOR),
    PEOPLE(new PeopleSheet(), Roles.FACILITY_MANAGER),
    STAYS(new StaySheet(), Roles.FACILITY_MANAGER),
    TESTS(new TestSheet(), Roles.CLINICIAN),
    HEALTH(new HealthSheet(), Roles.CLINICIAN),
    AMBULANCES(new AmbulanceSheet(), Roles.DISPATCHER);

    private final Sheet<?> sheet;
    private final Set<String> roles;

    ImportKind(Sheet<?> sheet, String... roles) {
        this.sheet = sheet;
        this.roles = Set.of(roles);
    }

    /** By the word of the address: {@code people}. */
    public static Optional<ImportKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an account of this role may bring such a file. */
    public boolean isFor(String role) {
        return roles.contains(role);
    }

    Sheet<?> sheet() {
        return sheet;
    }
}
