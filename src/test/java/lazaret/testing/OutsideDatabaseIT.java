package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The product against a PostgreSQL that somebody else runs: a database of its own, whose owner is no superuser. */
class OutsideDatabaseIT {
    private static final String OWNER = "lazaret_owner";
    private static final String PASSWORD = "p \\ ${HOME} \"/@:%&?";

    private Database database;
    private Sql sql;

    @BeforeEach
    void createDatabase() {
        database = Database.bare();
        sql = database.sql();
        if (sql.count("select count(*) from pg_roles where rolname = ?", OWNER) == 0) {
            sql.run("create role " + OWNER + " login password '" + PASSWORD + "'");
        }
        sql.run("alter database " + sql.one("select current_database()") + " owner to " + OWNER);
    }

    @AfterEach
    void leave() {
        sql.close();
        database.close();
    }

    @Test
    void theFirstStartPrintsOneAdministratorAndTheNextOneNone() {
        try (Product first = started("outside-first").untilReady()) {
            assertThat(first.output().split("one-time password", -1)).hasSize(2);
            assertThat(sql.column("select username from account")).containsExactly("admin");
            assertThat(first.stranger().get("health/ready").status()).isEqualTo(200);
            noDatabaseOfItsOwn(first);
        }
        try (Product next = started("outside-next").untilReady()) {
            assertThat(next.output()).doesNotContain("password");
            assertThat(sql.column("select username from account")).containsExactly("admin");
        }
        Product demo = started("outside-demo-refused", "--demo");
        assertThat(demo.exitStatus(Duration.ofSeconds(45))).isNotZero();
        assertThat(demo.output()).contains("已有正式数据").contains("holds other data");
    }

    @Test
    void aDemoThatWasInterruptedIsFinishedFromAnotherFolderAndThenKnownEverywhere() {
        Product interrupted = started("outside-demo-1", "--demo");
        Product.await("some of the stays", Duration.ofMinutes(3), this::hasStays);
        interrupted.kill();
        assertThat(mark("demo-loaded")).isEmpty();
        String moment = mark("demo-moment");

        try (Product second = started("outside-demo-2", "--demo").untilReady()) {
            assertThat(mark("demo-loaded")).isEqualTo("true");
            assertThat(mark("demo-moment")).isEqualTo(moment).isNotEmpty();
            assertTheWholeCityIsThereOnce();
            noDatabaseOfItsOwn(second);
        }
        long imports = sql.count("select count(*) from import_job");
        try (Product third = started("outside-demo-3", "--demo").untilReady()) {
            assertThat(third.output()).contains("demo accounts");
            assertThat(sql.count("select count(*) from import_job")).isEqualTo(imports);
        }
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() {
        sql.run("create table customer (id int)");
        assertThat(refusal("outside-foreign")).contains("其他程序的数据表").contains("tables of another program");
        assertThat(sql.count("select count(*) from pg_tables where schemaname = 'public'"))
                .isOne();
    }

    @Test
    void aRoleThatMayNotCreateTablesIsTold() {
        sql.run("alter database " + sql.one("select current_database()") + " owner to " + Database.USER);
        assertThat(refusal("outside-guest")).contains("请使用数据库的所有者").contains("use the owner of the database");
    }

    private void assertTheWholeCityIsThereOnce() {
        Map.of("people", "person", "stays", "stay", "tests", "test_result", "health", "health_reading")
                .forEach((file, table) -> assertThat(sql.count("select count(*) from " + table))
                        .as(table)
                        .isEqualTo(DemoFiles.lines(file).size() - 1));
        assertThat(sql.count("select count(*) from stay where hold_ended_at is not null"))
                .as("rooms that are clean again")
                .isPositive();
    }

    private boolean hasStays() {
        return sql.one("select to_regclass('stay')::text") != null && sql.count("select count(*) from stay") > 200;
    }

    private String mark(String name) {
        return String.join(",", sql.column("select value from installation where name = ?", name));
    }

    private static void noDatabaseOfItsOwn(Product product) {
        assertThat(product.data().resolve("postgresql")).doesNotExist();
        assertThat(product.data().resolve("postgresql.password")).doesNotExist();
        assertThat(product.process().descendants()).isEmpty();
    }

    private String refusal(String folder) {
        Product product = started(folder);
        assertThat(product.exitStatus(Duration.ofSeconds(45)))
                .as(product.output())
                .isNotZero();
        assertThat(product.output().strip().lines()).as(product.output()).hasSize(2);
        return product.output();
    }

    private Product started(String folder, String... arguments) {
        Path data = Products.emptyFolder(folder);
        String url = database.url().substring(0, database.url().indexOf('?'));
        return Product.start(
                data,
                Product.freePort(),
                Map.of("LAZARET_DB_URL", url, "LAZARET_DB_USER", OWNER, "LAZARET_DB_PASSWORD", PASSWORD),
                arguments);
    }
}
