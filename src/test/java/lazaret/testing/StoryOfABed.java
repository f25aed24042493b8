package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The end of the story for the bed that somebody left: one disinfects, another verifies, the next may come. */
final class StoryOfABed {
    private final Product product;
    private final Desk manager;
    private final String facility;
    private final String bed;

    /** @param bed the only bed of its facility that somebody left */
    StoryOfABed(Product product, Desk manager, String facility, String bed) {
        this.product = product;
        this.manager = manager;
        this.facility = facility;
        this.bed = bed;
    }

    void isDisinfectedAndVerified() {
        looks("s-dis");
        try (Desk hygiene = Desk.of(product, "hygiene");
                Desk second = Desk.of(product, "hygiene2")) {
            hygiene.open(list("waiting"))
                    .press("rooms:all")
                    .press("rooms:record")
                    .sees(Desk.text("hygiene.recorded", 1));
            looks("s-ver");
            nobodyVerifiesTheirOwn(hygiene);
            second.open(list("verify")).press("rooms:all").press("rooms:verify").sees(Desk.text("hygiene.verified", 1));
        }
        looks("s-free");
    }

    private static void nobodyVerifiesTheirOwn(Desk hygiene) {
        hygiene.page().locator("a[href*='tab=verify']").click();
        hygiene.sees(Desk.text("hygiene.own"));
        Locator ticks = hygiene.page().locator("td.l-tick input");
        assertThat(ticks).hasCount(1);
        assertThat(ticks).isDisabled();
        hygiene.press("rooms:all").press("rooms:verify").sees(Desk.text("hygiene.nothing"));
    }

    private String list(String tab) {
        return "hygiene/disinfection.xhtml?facility=" + facility + "&tab=" + tab;
    }

    private void looks(String state) {
        manager.open("stay/board.xhtml?facility=" + facility);
        assertThat(manager.tile(bed)).hasClass(Pattern.compile("\\b" + state + "\\b"));
    }
}
