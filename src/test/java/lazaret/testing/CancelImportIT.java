package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lazaret.exchange.imports.ImportKind;
import lazaret.exchange.imports.ImportState;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the page for files offers beside taking them: the empty form of a file, and a way to stop one that runs. */
class CancelImportIT {
    private static final int MANY = 60_000;

    @Test
    void aTemplateIsHandedOut() throws IOException {
        try (Visitor manager = manager()) {
            manager.open("exchange/import.xhtml");
            Locator facilities = manager.page().locator("#templates button").first();
            Path file = manager.page().waitForDownload(facilities::click).path();
            String first = Files.readAllLines(file, StandardCharsets.UTF_8).get(0);
            Assertions.assertThat(first).contains("场所编码,类型,名称");
        }
    }

    @Test
    void aRunningImportIsCancelled() {
        StringBuilder rooms = new StringBuilder(DemoFiles.lines("rooms").get(0)).append('\n');
        for (int i = 0; i < MANY; i++) {
            rooms.append("NOWHERE,2F,FLOOR,CONTAMINATED,").append(i).append(",1,Y,N,Y,N\n");
        }
        try (Visitor manager = manager();
                Sql sql = Products.empty().sql()) {
            manager.open("exchange/import.xhtml");
            Page page = manager.page();
            page.locator("#upload")
                    .getByText(Desk.word(ImportKind.ROOMS), new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#upload input[type=file]")
                    .setInputFiles(new FilePayload(
                            "rooms.csv", "text/csv", rooms.toString().getBytes(StandardCharsets.UTF_8)));
            page.locator("[id='upload:start']").click();
            page.locator("#report button.l-danger").click();
            assertThat(page.locator("#report")).containsText(Desk.word(ImportState.CANCELLED));
            Assertions.assertThat(sql.count("select count(*) from import_job where state = 'CANCELLED' and read_rows < "
                            + MANY + " and file_name = 'rooms.csv'"))
                    .isEqualTo(1);
        }
    }

    private static Visitor manager() {
        return Visitor.signIn(Products.empty(), Staff.name("FACILITY_MANAGER", "all"), Staff.PASSWORD);
    }
}
