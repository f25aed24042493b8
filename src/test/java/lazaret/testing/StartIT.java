package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What keeps the product from starting is said in a sentence of each language, and nothing stays behind. */
class StartIT {
    private static final Duration SOON = Duration.ofSeconds(45);

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Product product = Product.start(Products.emptyFolder("port"), taken.getLocalPort(), Map.of());
            assertThat(refusal(product))
                    .contains("端口 " + taken.getLocalPort())
                    .contains("Port " + taken.getLocalPort() + " of 127.0.0.1 is taken");
        }
    }

    // A file where the folder should be stops root too, whom no access right stops.
    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Products.emptyFolder("not-a-folder").resolve("file");
        Files.writeString(file, "in the way");
        Product product = Product.start(file, Product.freePort(), Map.of());
        assertThat(refusal(product)).contains("不可写").contains(file + " cannot be written");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() {
        String url = "jdbc:postgresql://127.0.0.1:" + Product.freePort() + "/lazaret";
        Product product =
                Product.start(Products.emptyFolder("silent"), Product.freePort(), Map.of("LAZARET_DB_URL", url));
        assertThat(refusal(product)).contains("无法连接数据库 " + url).contains(url + " cannot be reached");
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() {
        try (Database database = Database.empty();
                Sql sql = database.sql()) {
            sql.run("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, execution_time, success)"
                    + " values (999, '999', 'later', 'SQL', 'V999__later.sql', 'tester', 1, true)");
            assertThat(refusal(on(database, "newer")))
                    .contains("数据库结构版本 999")
                    .contains("schema 999, newer than this program");
        }
    }

    @Test
    void theDemoNeverTouchesADatabaseWithOtherData() {
        try (Database database = Database.empty();
                Sql sql = database.sql()) {
            Staff.hire(sql, "somebody", "OFFICIAL");
            assertThat(refusal(on(database, "other-data", "--demo")))
                    .contains("已有正式数据")
                    .contains("holds other data");
            assertThat(sql.count("select count(*) from account")).isOne();
        }
    }

    @Test
    void anUnknownArgumentIsNamed() {
        Product product = Product.start(Products.emptyFolder("argument"), Product.freePort(), Map.of(), "--dmeo");
        assertThat(refusal(product)).contains("不认识参数 --dmeo").contains("Unknown argument --dmeo");
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        Product product =
                Product.start(Products.emptyFolder("port-name"), Product.freePort(), Map.of("LAZARET_PORT", "http"));
        assertThat(refusal(product)).contains("LAZARET_PORT").contains("must be a number");
    }

    private static Product on(Database database, String name, String... arguments) {
        Map<String, String> settings = Map.of(
                "LAZARET_DB_URL", database.url(),
                "LAZARET_DB_USER", Database.USER,
                "LAZARET_DB_PASSWORD", Database.PASSWORD);
        return Product.start(Products.emptyFolder(name), Product.freePort(), settings, arguments);
    }

    /** What it prints before it ends by itself: two lines, and no server left. */
    private static String refusal(Product product) {
        assertThat(product.exitStatus(SOON)).as(product.output()).isNotZero();
        assertThat(product.output().strip().lines()).as(product.output()).hasSize(2);
        assertThat(product.output()).doesNotContain("Exception");
        return product.output();
    }
}
