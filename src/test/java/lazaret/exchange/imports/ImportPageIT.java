package lazaret.exchange.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lazaret.exchange.export.WrittenTable;
import lazaret.exchange.table.Line;
import lazaret.exchange.table.Lines;
import lazaret.exchange.table.TableFile;
import lazaret.testing.Product;
import lazaret.testing.Products;
import lazaret.testing.Staff;
import lazaret.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with strange titles and wrong rows, brought by the page: looked at, put right, imported, corrected. */
class ImportPageIT {
    private static final String FILE = "编号;全名;性别;身份证号;分类;备注;发现时间\n"
            + "IPG1;王静;女;110105199110120024;密切接触者;\"=1+1\";2022-11-13 14:33\n"
            + "IPG2;李强;男;110105197204130013;不详;\"两行\n备注\";2022-11-13 14:33\n"
            + "IPG3;赵敏;女;110105198305050068;不详;-5;2022-11-13 14:33\n";

    private static Visitor manager;

    @TempDir
    Path folder;

    @BeforeAll
    static void signIn() {
        Product product = Products.empty();
        manager = Visitor.signIn(product, "facility-manager.all", Staff.PASSWORD);
    }

    @AfterAll
    static void signOut() {
        manager.close();
    }

    @Test
    void columnsAreSetByHandAndTheErrorFileComesBackCorrected() throws IOException {
        Page page = manager.page();
        look("people", FILE.getBytes(Charset.forName("GB18030")));
        assertThat(page.locator("[id='preview:verdict']")).containsText("缺少必填列：姓名、人员类别");
        assertThat(page.locator("[id='preview:bring']")).isDisabled();
        take("编号", "/number");
        take("全名", "/name");
        take("分类", "/category");
        assertThat(page.locator("[id='preview:bring']")).isEnabled();
        page.click("[id='preview:check']");
        figures(1, 0, 2);
        // The columns are still as they were set.
        page.click("[id='preview:bring']");
        figures(1, 0, 2);
        List<List<String>> rows = errorFile("表格", "xlsx");
        assertThat(rows).isEqualTo(errorFile("文本", "csv"));
        assertThat(rows.get(0)).startsWith("登记号", "姓名", "性别", "身份证号", "人员类别", "备注", "发现时间");
        assertThat(rows.get(1)).startsWith("IPG2", "李强", "男", "110105197204130013", "不详", "两行\n备注");
        assertThat(rows.get(2).get(5)).isEqualTo("-5");
        theCorrectedFileIsUnderstoodAtOnce(rows);
    }

    private void theCorrectedFileIsUnderstoodAtOnce(List<List<String>> rows) throws IOException {
        Path corrected = folder.resolve("corrected.xlsx");
        try (var target = Files.newOutputStream(corrected);
                WrittenTable table = WrittenTable.begin(WrittenTable.Format.XLSX, target, rows.get(0))) {
            for (List<String> row : rows.subList(1, rows.size())) {
                List<String> cells = new ArrayList<>(row);
                cells.set(4, "密接");
                table.row(cells);
            }
        }
        look("people", Files.readAllBytes(corrected));
        assertThat(manager.page().locator("[id='preview:bring']")).isEnabled();
        manager.page().click("[id='preview:bring']");
        figures(2, 0, 0);
    }

    private static void look(String kind, byte[] file) {
        manager.open("exchange/import.xhtml");
        Page page = manager.page();
        page.locator("[id='upload:kind'] input[value='" + kind.toUpperCase(Locale.ROOT) + "']")
                .check();
        page.locator("#upload input[type=file]").setInputFiles(new FilePayload("list.csv", "text/csv", file));
        page.click("[id='upload:look']");
        assertThat(page.locator("#preview")).isVisible();
    }

    private static void take(String title, String field) {
        Locator row = manager.page()
                .locator("#preview tr")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        manager.page().waitForResponse(response -> response.url().contains("import.xhtml"), () -> row.locator("select")
                .selectOption(field));
    }

    private static void figures(int done, int skipped, int failed) {
        Page page = manager.page();
        assertThat(page.locator("#report .l-chip.ok")).isVisible();
        assertThat(page.locator("#report .l-figures b")).hasText(new String[] {"" + done, "" + skipped, "" + failed});
    }

    private List<List<String>> errorFile(String button, String ending) throws IOException {
        Page page = manager.page();
        Download download = page.waitForDownload(() -> page.locator("#report button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .click());
        Path file = folder.resolve("errors." + ending);
        download.saveAs(file);
        List<List<String>> rows = new ArrayList<>();
        try (var bytes = Files.newInputStream(file)) {
            TableFile table = TableFile.store(bytes, folder);
            rows.add(table.titles());
            try (Lines lines = table.open()) {
                for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                    rows.add(line.get().cells());
                }
            }
        }
        return rows;
    }
}
