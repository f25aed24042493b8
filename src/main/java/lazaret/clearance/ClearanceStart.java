package lazaret.clearance;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Declares what the database's sentences mean. */
@Singleton
@Startup
@DependsOn("Migration")
public class ClearanceStart {
    @PostConstruct
    void begin() {
        ClearanceConstraints.declare();
    }
}
