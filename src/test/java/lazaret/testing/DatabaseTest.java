package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    void everyTestGetsAMigratedDatabaseOfItsOwn() {
        try (Database first = Database.empty();
                Database second = Database.empty();
                Sql one = first.sql();
                Sql other = second.sql()) {
            one.run("insert into installation (name, value) values ('test', 'first')");
            assertThat(other.count("select count(*) from installation")).isZero();
            assertThat((String) one.one("show server_version")).startsWith("18.");
        }
    }

    /** The launcher compares them as such before it starts. */
    @Test
    void versionsOfTheSchemaAreWholeNumbers() {
        try (Database database = Database.empty();
                Sql sql = database.sql()) {
            assertThat(sql.column("select version from flyway_schema_history where version is not null"))
                    .isNotEmpty()
                    .allMatch(version -> version.matches("\\d+"));
        }
    }

    @Test
    void aDatabaseIsThereInATenthOfASecond() {
        Database.empty().close();
        long begun = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            Database.empty().close();
        }
        assertThat((System.nanoTime() - begun) / 5 / 1_000_000).isLessThan(500);
    }
}
