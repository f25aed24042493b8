package lazaret.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for tests: one server for the whole run, started by whoever asks first, and an empty migrated
 * database for each who asks. The schema is made once; every database is a copy of it.
 */
public final class Database implements AutoCloseable {
    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private static final String TEMPLATE = "lazaret_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static EmbeddedPostgres server;

    private final String url;
    private EntityManagerFactory factory;

    private Database(String url) {
        this.url = url;
    }

    /** A new database with the product's schema and nothing in it. */
    public static Database empty() {
        return created(" template " + TEMPLATE);
    }

    /** A new database without any table. */
    public static Database bare() {
        return created("");
    }

    private static Database created(String how) {
        String name = "test" + COUNT.incrementAndGet();
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + how);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(server().getJdbcUrl(USER, name) + "&reWriteBatchedInserts=true");
    }

    /** Some work in one transaction, rolled back when it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = factory().createEntityManager()) {
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

    /** For sessions of their own, as {@link #USER} with {@link #PASSWORD}. */
    public String url() {
        return url;
    }

    /** A session of its own, each statement committed by itself. */
    public Sql sql() {
        return Sql.of(url, USER, PASSWORD);
    }

    @Override
    public void close() {
        if (factory != null) {
            factory.close();
        }
    }

    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(
                    "lazaret",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource", "",
                            "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                            "jakarta.persistence.jdbc.url", url,
                            "jakarta.persistence.jdbc.user", USER,
                            "jakarta.persistence.jdbc.password", PASSWORD,
                            "eclipselink.weaving", "false",
                            "eclipselink.session-name", url,
                            "eclipselink.logging.level", "SEVERE"));
        }
        return factory;
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Path.of("target", "postgresql-program").toFile())
                        .setServerConfig("max_connections", "200")
                        .start();
                prepareTemplate();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return server;
    }

    private static void prepareTemplate() throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl(USER, "postgres"), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + TEMPLATE);
        }
        Flyway.configure()
                .dataSource(server.getJdbcUrl(USER, TEMPLATE), USER, PASSWORD)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
