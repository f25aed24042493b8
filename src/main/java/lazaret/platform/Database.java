package lazaret.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The one store. Its address comes from the launcher or the environment. */
@DataSourceDefinition(
        name = "java:app/jdbc/lazaret",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=lazaret.db.url}",
        user = "${MPCONFIG=lazaret.db.user}",
        password = "${MPCONFIG=lazaret.db.password}",
        // the detail of an error quotes the values of the row, and the log shall know nobody
        properties = "logServerErrorDetail=false",
        minPoolSize = 4,
        maxPoolSize = 32)
@ApplicationScoped
public class Database {}
