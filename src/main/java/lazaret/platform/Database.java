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
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            // the detail of an error quotes the values of the row, and the log shall know nobody
            "logServerErrorDetail=false",
            "reWriteBatchedInserts=true",
            // after the database came back, connections to the one before are thrown away instead of handed out
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true",
            // asked at most once a second: a database needs longer to come back, and each asking is a round trip
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.statement-timeout-in-seconds=60"
        })
@ApplicationScoped
public class Database {}
