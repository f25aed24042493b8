package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import lazaret.exchange.imports.ImportKind;
import lazaret.person.Category;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One person from the first call to the report, on the screens. She comes today; what a house can only know afterwards,
 * swabs and temperatures, lies in the days before, since nothing may lie in the future.
 */
class StoryIT {
    private static final String HOTEL = "ZH1";
    private static final String HOSPITAL = "ZD1";
    private static final String NAME = "龘小钰";
    private static final String PAPER = "130199199107072029";
    private static final String WRONG = "130199199107072021";

    private static Product product;
    private static Desk manager;
    private static Desk clinician;
    private String number;

    @BeforeAll
    static void open() {
        product = Products.demo();
        manager = Desk.of(product, "manager");
        clinician = Desk.of(product, "clinician");
    }

    @AfterAll
    static void close() {
        manager.close();
        clinician.close();
    }

    @Test
    void aContactTurnsPositiveIsTreatedAndGoesHome() {
        theManagerImportsRooms();
        theManagerRegistersAContact();
        theManagerChecksHerIn();
        StoryOfACure cure = new StoryOfACure(product, clinician, number);
        cure.theClinicianRecordsAPositive();
        cure.thePanelSaysModerate();
        theBoardShowsTheBreach();
        theManagerPlacesHerInTheHospital();
        cure.theOtherCriteriaAreMet();
        cure.negativesAMinuteTooCloseDoNotClearHer(stay());
        cure.aWholeDayApartTheyDo();
        cure.theClinicianDischargesHer();
        new StoryOfABed(product, manager, HOSPITAL, HOSPITAL + "-101-1").isDisinfectedAndVerified();
        new StoryOfAReport(product).reconciles(HOTEL, HOSPITAL);
    }

    // Fresh stock: she is the only one in it.
    private void theManagerImportsRooms() {
        String facilities = DemoFiles.lines("facilities").get(0) + "\n"
                + HOTEL + ",QUARANTINE_HOTEL,剧情隔离点,长安区,38.05,114.55,2022-11-01\n"
                + HOSPITAL + ",DESIGNATED_HOSPITAL,剧情医院,长安区,38.06,114.56,2022-11-01\n";
        String rooms = DemoFiles.lines("rooms").get(0) + "\n"
                + HOTEL + ",2F,FLOOR,CONTAMINATED,201,1,Y,N,Y,N\n"
                + HOTEL + ",2F,FLOOR,CONTAMINATED,202,1,N,N,Y,N\n"
                + HOSPITAL + ",1病区,WARD,CONTAMINATED,101,1,Y,N,Y,N\n";
        bring(ImportKind.FACILITIES, facilities);
        bring(ImportKind.ROOMS, rooms);
    }

    private static void bring(ImportKind kind, String file) {
        manager.open("exchange/import.xhtml").pick("upload:kind", kind);
        manager.page()
                .locator("#upload input[type=file]")
                .setInputFiles(
                        new FilePayload(kind.word() + ".csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        manager.at("upload:dryRun").uncheck();
        manager.press("upload:start");
        PlaywrightAssertions.assertThat(manager.page().locator("#report .l-chip.ok"))
                .isVisible();
        PlaywrightAssertions.assertThat(manager.page().locator("#report .l-figures .l-bad"))
                .hasCount(0);
    }

    private void theManagerRegistersAContact() {
        manager.open("person/register.xhtml")
                .fill("register:paperNumber", WRONG)
                .fill("register:name", NAME)
                .choose("register:category", Category.CLOSE_CONTACT);
        manager.fill("register:foundAt", StoryOfACure.ago(Duration.ofDays(12)))
                .fill("register:lastExposureAt", StoryOfACure.ago(Duration.ofDays(13)))
                .press("register:save")
                .seesNot(Desk.text("person.registered", ""));
        manager.fill("register:paperNumber", PAPER).press("register:save").sees(Desk.text("person.register.another"));
        number = product.as("manager")
                .get("api/people?q=" + PAPER)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");
    }

    private void theManagerChecksHerIn() {
        checkIn(HOTEL);
        assertThat(bedOf(number)).isEqualTo(HOTEL + "-201-1");
    }

    private void checkIn(String facility) {
        manager.open("stay/arrivals.xhtml?facility=" + facility)
                .fill("arrivals:paper", PAPER)
                .press("arrivals:find")
                .sees(NAME)
                .press("arrivals:checkIn")
                .sees(Desk.text("stay.arrivals.placed", NAME, bedOf(number)));
    }

    private void theBoardShowsTheBreach() {
        manager.open("stay/board.xhtml?facility=" + HOTEL);
        PlaywrightAssertions.assertThat(manager.tile(HOTEL + "-201-1")).hasClass(Pattern.compile("\\bs-brk\\b"));
    }

    private void theManagerPlacesHerInTheHospital() {
        checkIn(HOSPITAL);
        assertThat(bedOf(number)).isEqualTo(HOSPITAL + "-101-1");
        manager.open("stay/board.xhtml?facility=" + HOTEL);
        PlaywrightAssertions.assertThat(manager.tile(HOTEL + "-201-1")).hasClass(Pattern.compile("\\bs-dis\\b"));
    }

    private JsonObject lastStay() {
        List<JsonObject> open = product
                .as("manager")
                .get("api/people/" + number)
                .expect(200)
                .json()
                .getJsonArray("stays")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(stay -> stay.getString("state").equals("PRESENT"))
                .toList();
        assertThat(open).as("one bed and no second").hasSize(1);
        return open.get(0);
    }

    private String bedOf(String person) {
        return lastStay().getString("bed");
    }

    private String stay() {
        return lastStay().getString("number");
    }
}
