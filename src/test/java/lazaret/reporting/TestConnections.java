package lazaret.reporting;

import javax.sql.DataSource;
import lazaret.testing.Database;
import org.postgresql.ds.PGSimpleDataSource;

/** Plain connections to a test database. */
public final class TestConnections {
    private TestConnections() {}

    public static DataSource to(Database database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }
}
