package lazaret.platform;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import lazaret.testing.Database;

/** The former name of {@link Database}. */
public final class TestDatabase implements AutoCloseable {
    private final Database database = Database.empty();

    private TestDatabase() {}

    public static TestDatabase empty() {
        return new TestDatabase();
    }

    public <T> T inTransaction(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }

    public Object ask(String sql) {
        return database.ask(sql);
    }

    public void run(String sql) {
        database.run(sql);
    }

    public String url() {
        return database.url();
    }

    @Override
    public void close() {
        database.close();
    }
}
