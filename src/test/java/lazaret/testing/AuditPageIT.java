package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the audit trail, its pages and its file, against plain SQL. */
class AuditPageIT {
    private static final int LINES = 120;

    @Test
    void theFilterThePagesAndTheFileHoldTheSameLines() throws IOException {
        String query = "access/audit.xhtml?actor=auditee";
        try (Sql sql = Products.empty().sql();
                Visitor admin = Visitor.signIn(Products.empty(), Staff.name("ADMINISTRATOR", "all"), Staff.PASSWORD)) {
            write(sql);
            List<String> expected = sql.column(
                    "select subject from audit_entry where actor = 'auditee' order by happened_at desc, id desc");
            admin.open(query);
            List<String> shown = subjects(admin);
            assertThat(shown).hasSize(50);
            for (int page = 2; page <= 3; page++) {
                admin.page().click("main .l-pad a");
                admin.page().waitForLoadState();
                shown = join(shown, subjects(admin));
            }
            assertThat(shown).isEqualTo(expected);
            assertThat(admin.page().locator("main .l-pad a").count()).isZero();
            admin.open(query + "&subject=A007");
            assertThat(subjects(admin)).containsExactly("A007");
            assertThat(admin.text()).doesNotContain("POSITIVE");
            admin.open(query);
            theFileHolds(expected, admin, sql);
        }
    }

    /** Ten lines of each moment; details that tell a result, and one that a spreadsheet would calculate. */
    private static void write(Sql sql) {
        sql.run(
                "insert into audit_entry (happened_at, actor, action, subject, outcome, detail, source)"
                        + " select now() - (n / 10) * interval '1 minute', 'auditee',"
                        + " case n when 8 then 'person.reveal' else 'clearance.recordResult' end,"
                        + " 'A' || lpad(n::text, 3, '0'), 'DONE', case n when 8 then '=1+1' else 'POSITIVE' end, ''"
                        + " from generate_series(1, ?) n",
                LINES);
    }

    private static void theFileHolds(List<String> expected, Visitor admin, Sql sql) throws IOException {
        Download download = admin.page().waitForDownload(() -> admin.page().click("[id='export:csv']"));
        assertThat(download.suggestedFilename()).isEqualTo("audit.csv");
        String csv = Files.readString(download.path());
        List<String> subjects = csv.lines()
                .skip(1)
                .map(line -> line.replaceAll("^.*,(A\\d{3}),.*$", "$1"))
                .toList();
        assertThat(subjects).isEqualTo(expected);
        assertThat(csv).contains(",'=1+1,").doesNotContain("POSITIVE");
        assertThat(sql.column("select detail from audit_entry where action = 'access.export-audit'"))
                .contains("actor=auditee");
    }

    private static List<String> subjects(Visitor admin) {
        return admin.page().locator("table.l-audit tbody td:nth-child(4)").allInnerTexts();
    }

    private static List<String> join(List<String> first, List<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
