package lazaret.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for tests without the container: one server for the whole run, an empty migrated database for each
 * test class that asks.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static EmbeddedPostgres server;

    private final String url;
    private final EntityManagerFactory factory;

    private TestDatabase(String url) {
        this.url = url;
        this.factory = Persistence.createEntityManagerFactory(
                "lazaret",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", "postgres",
                        "jakarta.persistence.jdbc.password", "postgres",
                        "eclipselink.weaving", "false",
                        "eclipselink.session-name", url,
                        "eclipselink.logging.level", "SEVERE"));
    }

    /** A new database with the product's schema and nothing in it. */
    public static TestDatabase empty() {
        String name = "test" + COUNT.incrementAndGet();
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = server().getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .loggers("slf4j")
                .load()
                .migrate();
        return new TestDatabase(url);
    }

    /** Some work in one transaction, rolled back when it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** The single value that a statement of plain SQL answers. */
    public Object ask(String sql) {
        return inTransaction(em -> em.createNativeQuery(sql).getSingleResult());
    }

    public void run(String sql) {
        inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }

    /** For sessions of their own. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        factory.close();
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }
}
