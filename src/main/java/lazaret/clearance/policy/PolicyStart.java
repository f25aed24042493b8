package lazaret.clearance.policy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Brings the policies that come with the product. */
@Singleton
@Startup
@DependsOn("Migration")
public class PolicyStart {
    @Inject
    private PolicyLibrary library;

    @PostConstruct
    void begin() {
        library.loadShipped();
    }
}
