package lazaret.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to this version before anything else starts. A database of a newer version fails the deployment:
 * an old program never works on a schema it does not know.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
    @Resource(lookup = "java:app/jdbc/lazaret")
    private DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns("*:pending")
                .load()
                .migrate();
    }
}
