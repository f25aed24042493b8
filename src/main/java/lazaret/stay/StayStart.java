package lazaret.stay;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Declares at startup what the database's sentences mean. */
@Singleton
@Startup
public class StayStart {
    @PostConstruct
    void declare() {
        StayConstraints.declare();
    }
}
