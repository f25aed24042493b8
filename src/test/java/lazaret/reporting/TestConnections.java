package lazaret.reporting;

import javax.sql.DataSource;
import lazaret.platform.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** Plain connections to a test database. */
final class TestConnections {
    private TestConnections() {}

    static DataSource to(TestDatabase database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }
}
