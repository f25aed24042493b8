package lazaret.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import lazaret.testing.Answer;
import lazaret.testing.Api;
import lazaret.testing.Product;
import lazaret.testing.Products;
import lazaret.testing.Sql;
import lazaret.testing.Staff;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of an import: it says so afterwards, and the same call may be sent again. */
class CrashedImportIT {
    private static final int ROWS = 30_000;
    private static final String KEY = "register-of-the-morning";

    @Test
    void anImportThatACrashBrokeOffIsSentAgainUnderItsKey() {
        Path folder = Products.emptyFolder("crashed-import");
        byte[] file = Masses.people(ROWS);
        String number;
        Product killed = Product.ready(folder);
        try (Sql sql = killed.sql()) {
            Staff.hire(sql, "manager", "FACILITY_MANAGER");
        }
        Api before = killed.stranger().as("manager", Staff.PASSWORD);
        number = before.postFile("api/imports/people", file, KEY).expect(202).text("number");
        assertThat(before.postFile("api/imports/people", file, KEY).text("number"))
                .isEqualTo(number);
        Product.await("the import is at work", Duration.ofMinutes(1), () -> read(before, number) > 0);
        killed.kill();
        try (Product again = Product.ready(folder)) {
            Api manager = again.stranger().as("manager", Staff.PASSWORD);
            Answer report = manager.get("api/imports/" + number).expect(200);
            assertThat(report.text("state")).isEqualTo("FAILED");
            assertThat(report.text("failure")).contains("服务器停止");
            assertThat(read(manager, number)).isBetween(1, ROWS - 1);
            itIsDoneUnderTheSameKey(manager, file, number);
        }
    }

    private static void itIsDoneUnderTheSameKey(Api manager, byte[] file, String broken) {
        String number =
                manager.postFile("api/imports/people", file, KEY).expect(202).text("number");
        assertThat(number).isNotEqualTo(broken);
        Product.await("the import ends", Duration.ofMinutes(2), () -> !manager.get("api/imports/" + number)
                .text("state")
                .equals("RUNNING"));
        Answer report = manager.get("api/imports/" + number);
        assertThat(report.text("state")).isEqualTo("DONE");
        assertThat(report.json().getInt("skipped")).isBetween(read(manager, broken), ROWS - 1);
        assertThat(report.json().getInt("done") + report.json().getInt("skipped"))
                .isEqualTo(ROWS);
        assertThat(manager.postFile("api/imports/people", file, KEY).text("number"))
                .isEqualTo(number);
    }

    private static int read(Api api, String number) {
        return api.get("api/imports/" + number).json().getInt("read");
    }
}
