package lazaret.clearance;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Declares what the database's sentences mean, and brings the policies that come with the product. */
@Singleton
@Startup
@DependsOn("Migration")
public class ClearanceStart {
    @Inject
    private PolicyLibrary library;

    @PostConstruct
    void begin() {
        ClearanceConstraints.declare();
        library.loadShipped();
    }
}
