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
